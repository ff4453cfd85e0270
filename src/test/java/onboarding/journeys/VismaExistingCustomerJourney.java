package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import onboarding.access.DemoAccount;
import onboarding.journeys.Mailbox.Letter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A client whom Visma knows, without eAccounting")
@ExtendWith(Journeys.class)
class VismaExistingCustomerJourney {

    private static final Client CLIENT = Client.of("Sollia Møbler AS", "931100173");

    @Test
    void agreesToTheTermsAndApprovesTheCollaboration(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Desk desk = staff.desk();
        String reference = desk.openCase(CLIENT, "staff");
        Tasklist tasklist = staff.tasklist();
        tasklist.open("Look the client up in Visma Byrå", reference)
                .tick("The client is in Visma Byrå (Kunder)")
                .type("Organisasjonsnummer shown in Visma Byrå", "931100246")
                .tick("An oppgave is tied to the client")
                .type("Name of the oppgave", "Regnskap 2026")
                .pick("No subscription");
        tasklist.complete();
        assertThat(tasklist.refusal()).containsText("Organisasjonsnummer shown in Visma Byrå: ");
        staff.picture("other-number-refused");
        new Form(staff.page().locator(".fjs-form"))
                .type("Organisasjonsnummer shown in Visma Byrå", CLIENT.nationalId());
        tasklist.completed();

        Form terms = tasklist.choose(Tasklist.MINE).open("Agree the terms with the client", reference);
        terms.choose("Variant", "Visma eAccounting Smart")
                .type("Oppgave (assignment)", "Løpende regnskap")
                .pick("The client")
                .pick("12 måneder (months)")
                .type("Price in kroner a month, as Visma shows it (0 if free)", "349")
                .tick("The client agrees to these terms");
        staff.picture("terms");
        tasklist.completed();
        Letter announcement = stage.mailbox(CLIENT.email()).letter(1);
        assertThat(announcement.text())
                .contains("Visma eAccounting Smart med en avtaleperiode på 12 måneder", "er fakturamottaker hos Visma");

        desk.task(reference, "Activate the collaboration");
        tasklist.open();
        Form activation = tasklist.open("Activate the collaboration", reference);
        assertThat(activation.box("Oppgave (assignment)")).hasValue("Løpende regnskap");
        staff.picture("activation");
        activation
                .tick("Velg variant, Aktiver")
                .tick("Oppgaver (assignments)")
                .tick("Fakturamottaker (invoice recipient)")
                .tick("Avtaleperiode (agreement period)")
                .tick("Neste");
        tasklist.completed();

        ClientPage client = stage.clientPhone();
        assertThat(client.open(announcement.link())).isEqualTo(200);
        client.picture("client-page");
        client.done();
        client.says("Svaret ditt er registrert");
        tasklist.open();
        tasklist.open("Check that the collaboration works", reference).pick("Yes, both");
        staff.picture("check");
        tasklist.completed();

        staff.openCase(reference);
        assertThat(staff.page().locator("h1 .badge")).hasText("Completed");
        assertThat(staff.page().locator(".facts").first())
                .containsText("Visma: client known at Visma without eAccounting");
        staff.picture("case-completed");
    }
}
