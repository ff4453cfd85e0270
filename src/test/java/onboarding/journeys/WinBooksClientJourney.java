package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import onboarding.access.DemoAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A baker gets a WinBooks-ID for the own dossier and drops a first document. */
@DisplayName("A client of WinBooks")
@ExtendWith(Journeys.class)
class WinBooksClientJourney {

    private static final String PIET = "piet@peeters.example";

    @Test
    void isOnboardedFromTheStartFormToTheFirstDocument(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Person colleague = stage.signedIn(DemoAccount.COLLEAGUE);
        WinBooksOffice.prepare(stage, staff, colleague, stage.signedIn(DemoAccount.MANAGER), "OTHER");

        Tasklist tasklist = staff.tasklist();
        Form start = tasklist.start("Onboard a client");
        start.type("Legal name", "Bakkerij Peeters")
                .choose("Country", "Belgium")
                .type("Ondernemingsnummer / numéro d’entreprise", "0428.759.497")
                .choose("Language for e-mails and pages", "Nederlands")
                .type("First name", "Piet")
                .type("Last name", "Peeters")
                .type("E-mail", PIET)
                .type("Phone", "+32 475 12 34 56")
                .choose("Product", "WinBooks")
                .choose("Responsible colleague", "Siri Staff")
                .day("Wished go-live date", LocalDate.now().plusWeeks(4));
        staff.picture("start-form");
        tasklist.started();

        Form lookUp = tasklist.open("Look the client up in WinBooks", "Bakkerij Peeters");
        lookUp.choose("Licence", "another WinBooks product")
                .pick("The client has a dossier in this licence")
                .type("Dossier, as WinBooks names it", "PEETERS");
        staff.picture("look-up");
        tasklist.completed();

        Form name = tasklist.open("Name the person at the client", "Bakkerij Peeters");
        name.type("Voornaam", "Piet")
                .type("Achternaam", "Peeters")
                .type("WinBooks ID", PIET)
                .type("Telefoon", "+32 475 12 34 56")
                .type("Ondernemingsnummer", "0428.759.497")
                .tick("The client has confirmed these data");
        staff.picture("name-the-person");
        tasklist.completed();

        staff.goTo("/cases?search=Peeters");
        String reference = staff.page().locator("tbody a").first().innerText();
        staff.desk()
                .complete(
                        reference,
                        "Activate Connect for the dossier",
                        Map.of("ending", "DONE", "connectActivated", true, "accountantEntered", true));
        Tasklist portal = colleague.tasklist().choose(Tasklist.TEAM);
        Form create = portal.open("Create the user on the Portaal", "Piet Peeters");
        portal.claim();
        assertThat(create.content()).containsText("Gebruiker");
        colleague.picture("create");
        create.pick("The user is saved").type("Licentie, as the Portaal shows it", WinBooksOffice.LICENCE);
        portal.completed();
        WinBooksOffice.confirm(stage, PIET);

        Map<String, Object> right = new HashMap<>(Map.of(
                "ending", "DONE",
                "checkOutcome", "RIGHT",
                "licenceShown", WinBooksOffice.LICENCE,
                "levelShown", "USER",
                "rolesShown", "connect.entrepreneur",
                "dossiersShown", "Peeters"));
        right.put("connectOpens", true);
        staff.desk().complete(reference, "Check the access", right);
        staff.desk()
                .complete(
                        reference, "See the first document arrive", Map.of("ending", "DONE", "documentArrived", true));

        staff.openCase(reference);
        WinBooksOffice.waitUntilClosed(staff);
        staff.picture("closed");
        staff.goTo("/clients?search=Peeters");
        staff.page().locator("tbody a").first().click();
        assertThat(staff.page().locator("main")).containsText("WinBooks-ID · Piet Peeters");
        staff.picture("client");
    }
}
