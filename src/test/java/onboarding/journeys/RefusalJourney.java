package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import onboarding.access.DemoAccount;
import onboarding.journeys.Mailbox.Letter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A client who declines")
@ExtendWith(Journeys.class)
class RefusalJourney {

    private static final Client CLIENT = Client.of("Fiskebrygga Drift AS", "988077917");
    private static final String REASON = "Vi vil snakke med dere først";

    @Test
    void isAskedOnceMoreAndThenApproves(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Desk desk = staff.desk();
        String reference = desk.openCase(CLIENT, "staff");
        desk.lookUp(reference);
        Letter first = stage.mailbox(CLIENT.email()).letter(1);
        desk.activate(reference);
        ClientPage client = stage.clientPhone();
        client.open(first.link());
        client.unfold(ClientPage.DECLINE);
        client.picture("about-to-decline");
        client.decline(REASON);
        client.says("Svaret ditt er registrert");
        client.says("Du har takket nei");
        client.says(REASON);
        client.picture("declined");

        staff.openCase(reference);
        assertThat(staff.page().locator(".timeline")).containsText(REASON);
        staff.picture("case-after-the-refusal");
        Tasklist tasklist = staff.tasklist();
        tasklist.open("Decide after the refusal", reference)
                .pick("Ask once more: announce and activate anew")
                .type("What did you agree with the client?", "Kari has understood what it is about.");
        staff.picture("decide-after-the-refusal");
        tasklist.completed();

        Letter second = stage.mailbox(CLIENT.email()).letter(2);
        assertThat(second.messageId()).isNotEqualTo(first.messageId());
        assertThat(second.text()).contains("Da får du en e-post fra Visma");
        desk.activate(reference);
        client.open(second.link());
        client.done();
        client.says("Svaret ditt er registrert");
        tasklist.open();
        tasklist.open("Check that the collaboration works", reference).pick("Yes, both");
        String task = staff.page().url();
        tasklist.completed();
        staff.page().navigate(task);
        assertThat(tasklist.refusal()).containsText("It is done, or it was no longer needed.");
        staff.picture("link-to-an-ended-task");

        staff.openCase(reference);
        assertThat(staff.page().locator("h1 .badge")).hasText("Completed");
        staff.picture("case-completed");
    }
}
