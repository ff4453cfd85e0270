package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onboarding.access.DemoAccount;
import onboarding.journeys.Mailbox.Letter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A client who already uses Visma eAccounting")
@ExtendWith(Journeys.class)
class VismaExistingSubscriberJourney {

    private static final Client CLIENT = Client.of("Brønnøysundregistrene", "974 760 673");
    private static final Client MISTYPED = Client.of(CLIENT.name(), "974760674");
    private static final Pattern REFERENCE = Pattern.compile("ONB-\\d{4}-\\d{6}");

    @Test
    void isOnboardedFromTheStartFormToTheClosedCase(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        staff.picture("start-page");
        Tasklist tasklist = staff.tasklist();

        String reference = start(staff, tasklist);
        lookUp(staff, tasklist, reference);

        Letter announcement = stage.mailbox(CLIENT.email()).letter(1);
        assertThat(announcement.from()).isEqualTo("Fjordtall Regnskap AS <post@fjordtall.example>");
        assertThat(announcement.replyTo()).containsExactly(staff.name() + " <staff@fjordtall.example>");
        assertThat(announcement.subject())
                .isEqualTo("Samarbeid i Visma eAccounting mellom Brønnøysundregistrene og Fjordtall Regnskap AS");
        assertThat(announcement.text())
                .contains("Hei, Kari", "Da får du en e-post fra Visma", staff.name(), reference)
                .contains("22 00 00 00");
        assertThat(announcement.link()).startsWith(stage.url("/c/"));

        activate(staff, tasklist, reference);
        Person manager = stage.signedIn(DemoAccount.MANAGER);
        new Cockpit(stage, manager.page()).openInstance("Visma: client already uses eAccounting", reference);
        manager.picture("cockpit-while-the-client-is-awaited");

        ClientPage client = answer(stage, announcement.link());

        check(staff, tasklist, reference);
        staff.openCase(reference);
        staff.picture("case-completed");
        Locator badge = staff.page().locator("h1 .badge");
        assertThat(badge).hasText("Completed");
        assertThat(staff.page().locator(".facts").first()).containsText("Visma: client already uses eAccounting");
        assertThat(staff.page().locator(".timeline > li")).containsText(new String[] {
            "Opened the case",
            "Look the client up in Visma Byrå: done",
            "The path was chosen",
            "The mail with the question has left",
            "Activated the collaboration in Visma Byrå",
            "Said on our page that it is done – Kari Nordmann",
            "Check that the collaboration works: done",
            "The collaboration is active and recorded",
            "The case was closed: completed"
        });

        new Cockpit(stage, manager.page()).openInstance("Look after a Visma renewal", reference);
        manager.picture("cockpit-waiting-renewal");

        client.page().reload();
        client.says("det kan ikke lenger endres her");
        assertThat(client.summary(ClientPage.DONE)).isHidden();
        client.picture("client-page-after-the-office-acted");
    }

    private static String start(Person staff, Tasklist tasklist) {
        Form form = tasklist.start("Onboard a client");
        staff.picture("start-form");
        Tasklist.fillIn(form, MISTYPED, staff.name());
        tasklist.pressStart();

        assertThat(tasklist.refusal()).containsText("Organisasjonsnummer: ");
        assertThat(tasklist.refusal()).isInViewport();
        staff.picture("start-refused");
        assertThat(form.box("Legal name")).hasValue(CLIENT.name());
        assertThat(form.box("E-mail")).hasValue(MISTYPED.email());

        form.type("Organisasjonsnummer", CLIENT.nationalId()).type("E-mail", CLIENT.email());
        tasklist.started();
        Locator card = tasklist.choose(Tasklist.MINE).card("Look the client up in Visma Byrå", CLIENT.name());
        assertThat(card).containsText(REFERENCE);
        staff.picture("first-task-in-the-list");
        Matcher reference = REFERENCE.matcher(card.innerText());
        assertThat(reference.find()).isTrue();
        return reference.group();
    }

    private static void lookUp(Person staff, Tasklist tasklist, String reference) {
        Form form = tasklist.open("Look the client up in Visma Byrå", reference);
        assertThat(form.content()).containsText(CLIENT.name());
        staff.picture("look-up");
        form.tick("The client is in Visma Byrå (Kunder)")
                .type("Organisasjonsnummer shown in Visma Byrå", CLIENT.nationalId())
                .tick("An oppgave is tied to the client")
                .type("Name of the oppgave", "Regnskap 2026")
                .pick("An active Visma eAccounting subscription")
                .choose("Which variant does the icon show?", "Smart");
        staff.picture("look-up-filled-in");
        tasklist.completed();
    }

    private static void activate(Person staff, Tasklist tasklist, String reference) {
        Form form = tasklist.choose(Tasklist.MINE).open("Activate the collaboration", reference);
        assertThat(form.content()).containsText("Smart");
        staff.picture("activate");
        form.tick("Velg en oppgave")
                .tick("Aktiver")
                .day("The agreement is renewed on", Client.today().plusMonths(8));
        tasklist.completed();

        assertThat(tasklist.choose(Tasklist.WAITING).card("Record the answer", reference))
                .isVisible();
        staff.picture("waiting");
    }

    private static ClientPage answer(Stage stage, String link) {
        ClientPage client = stage.clientPhone();
        assertThat(client.open(link)).isEqualTo(200);
        client.says("Godkjenn samarbeidet hos Visma");
        client.says("Hei Kari. Fjordtall Regnskap AS ønsker å samarbeide med Brønnøysundregistrene");
        assertThat(client.page().locator("html")).hasAttribute("lang", "nb");
        client.picture("client-page");
        client.unfold(ClientPage.DONE);
        assertThat(client.page().getByLabel("Navnet ditt").first()).hasValue("Kari Nordmann");
        client.picture("client-page-says-done");
        client.done();
        client.says("Svaret ditt er registrert");
        client.picture("client-page-thanks");
        return client;
    }

    private static void check(Person staff, Tasklist tasklist, String reference) {
        Form form = tasklist.choose(Tasklist.MINE).open("Check that the collaboration works", reference);
        form.pick("Yes, both");
        staff.picture("check");
        tasklist.completed();
    }
}
