package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import onboarding.access.DemoAccount;
import onboarding.journeys.Mailbox.Letter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A client who is in no hurry")
@ExtendWith(Journeys.class)
class HelpJourney {

    private static final Client CLIENT = Client.of("Fjellheimen Turistsenter AS", "811100013");
    private static final String QUESTION = "Hvor finner jeg Mine tjenester?";

    @Test
    void promisesADayAsksForHelpAndPressesTwice(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Desk desk = staff.desk();
        String reference = desk.openCase(CLIENT, "staff");
        desk.lookUp(reference);
        String link = stage.mailbox(CLIENT.email()).letter(1).link();
        desk.activate(reference);
        ClientPage client = stage.clientPhone();
        client.open(link);
        client.later(Client.today().plusDays(5));
        client.says("Vi minner deg ikke på det før den dagen");
        client.says("Du har sagt at du gjør det");
        client.picture("promised");
        client.askForHelp(QUESTION);
        client.says("Kontoret har fått spørsmålet ditt");
        client.picture("asked-for-help");

        Letter notice = stage.mailbox("staff@fjordtall.example").letterAbout(reference);
        assertThat(notice.text()).contains(QUESTION, CLIENT.contactName());
        Tasklist tasklist = staff.tasklist();
        Form form = tasklist.open("Answer the question", reference);
        assertThat(form.content()).containsText("It stands at the end of the time line");
        staff.picture("help-the-client");
        form.type("What was agreed?", "Showed the way on the phone.");
        tasklist.completed();

        ClientPage otherPhone = stage.clientPhone();
        otherPhone.open(link);
        otherPhone.unfold(ClientPage.DONE);
        client.open(link);
        client.done();
        client.says("Svaret ditt er registrert");
        otherPhone.done();
        otherPhone.says("Dette er allerede registrert");
        otherPhone.picture("already-recorded");

        staff.openCase(reference);
        assertThat(staff.page().locator(".timeline")).containsText(QUESTION);
        assertThat(staff.page().locator(".timeline")).containsText("Showed the way on the phone.");
        assertThat(staff.page().locator(".timeline li").filter(new Locator.FilterOptions().setHasText("on our page")))
                .hasCount(1);
        staff.picture("case-with-the-question");
    }
}
