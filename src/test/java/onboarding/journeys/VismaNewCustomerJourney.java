package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import onboarding.access.DemoAccount;
import onboarding.journeys.Mailbox.Letter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A client who is new to Visma")
@ExtendWith(Journeys.class)
class VismaNewCustomerJourney {

    private static final Client CLIENT = Client.of("Havblikk Pensjonat AS", "931100319");
    private static final String ADMINISTRATOR = "ola@havblikk.example";

    @Test
    void getsAnAdministratorWhoAcceptsTheTerms(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Desk desk = staff.desk();
        String reference = desk.openCase(CLIENT, "staff", "NEW_AT_VENDOR");
        desk.lookUpWithoutSubscription(reference);
        desk.agree(reference, "CLIENT");

        Tasklist tasklist = staff.tasklist();
        Form administrator = tasklist.open("Confirm who becomes administrator", reference);
        administrator
                .type("First name", "Ola")
                .type("Last name", "Nordmann")
                .type("E-mail", "post@fjordtall.example")
                .type("Phone", "75 00 75 01")
                .pick("No")
                .tick("The person agrees to become administrator");
        tasklist.complete();
        assertThat(tasklist.refusal()).containsText("E-mail: This is an address of the office itself");
        staff.picture("address-of-the-office-refused");
        administrator.type("E-mail", ADMINISTRATOR);
        tasklist.completed();

        Letter announcement = stage.mailbox(ADMINISTRATOR).letter(1);
        assertThat(announcement.subject()).isEqualTo("Oppstart i Visma eAccounting for " + CLIENT.name());
        assertThat(announcement.text())
                .contains("Hei, Ola", "Du blir administrator for " + CLIENT.name(), "godkjenn vilkårene for tjenesten");
        desk.task(reference, "Activate the collaboration");
        tasklist.open();
        Form activation = tasklist.open("Activate the collaboration", reference);
        assertThat(activation.content()).containsText("Ola Nordmann");
        assertThat(activation.content()).containsText(ADMINISTRATOR);
        staff.picture("activation");
        activation
                .tick("Velg variant, Aktiver")
                .tick("Oppgaver (assignments)")
                .tick("Fakturamottaker (invoice recipient)")
                .tick("Avtaleperiode (agreement period)")
                .tick("Obligatoriske kontaktopplysninger are those above")
                .tick("Neste");
        tasklist.completed();

        ClientPage client = stage.clientPhone();
        assertThat(client.open(announcement.link())).isEqualTo(200);
        client.says("Hei Ola.");
        client.picture("administrators-page");
        client.done();
        client.says("Svaret ditt er registrert");
        desk.complete(
                reference,
                "Check that the collaboration works",
                Map.of("ending", "DONE", "checkCollaborationOutcome", "WORKS"));

        staff.openCase(reference);
        assertThat(staff.page().locator("h1 .badge")).hasText("Completed");
        assertThat(staff.page().getByText("Terms of the service accepted").first())
                .isVisible();
        staff.picture("case-completed");
        staff.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(CLIENT.name()).setExact(true))
                .click();
        assertThat(staff.page().locator("main")).containsText("Ola Nordmann, " + ADMINISTRATOR);
        staff.picture("record-of-the-client");
    }
}
