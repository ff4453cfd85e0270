package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.Map;
import onboarding.access.DemoAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Users of WinBooks on Web get their ID: one by synchronisation, one by hand. */
@DisplayName("WinBooks on Web")
@ExtendWith(Journeys.class)
class WinBooksOnWebJourney {

    private static final String ELS = "els.maes@fjordtall.example";
    private static final String TOM = "tom.claes@fjordtall.example";

    @Test
    void oneIsSynchronisedAndOneIsCreatedByHand(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Person colleague = stage.signedIn(DemoAccount.COLLEAGUE);
        WinBooksOffice.prepare(stage, staff, colleague, stage.signedIn(DemoAccount.MANAGER), "ON_WEB");

        Tasklist tasklist = staff.tasklist();
        Form start = tasklist.start("Request WinBooks-IDs for colleagues");
        start.choose("Licence", "WinBooks on Web")
                .choose("Responsible colleague", "Siri Staff")
                .day("Wanted by", LocalDate.now().plusWeeks(3));
        tasklist.started();
        name(tasklist, "Els", "Maes", ELS).tick("Somebody else needs an ID, too");
        staff.picture("name-the-person");
        tasklist.completed();
        // The next task has the same name as the one that is just leaving the list.
        tasklist.open();
        name(tasklist, "Tom", "Claes", TOM);
        tasklist.completed();

        Form els = tasklist.open("Look for the person on the Portaal", "Els Maes");
        els.pick("The Portaal shows the person");
        staff.picture("look-for-the-person");
        tasklist.completed();
        Form tom = tasklist.open("Look for the person on the Portaal", "Tom Claes");
        tom.pick("We create the ID by hand, with the on-Web address and password");
        tasklist.completed();

        Tasklist portal = colleague.tasklist().choose(Tasklist.TEAM);
        Form create = portal.open("Create the user on the Portaal", "Tom Claes");
        portal.claim();
        create.pick("The user is saved")
                .type("Licentie, as the Portaal shows it", WinBooksOffice.LICENCE)
                .type("E-mail address with which the person logs on to WinBooks on Web", TOM)
                .tick(
                        "The person has typed their own password of on Web; it meets the rule of the Portaal, or was first"
                                + " changed on Web by the person");
        colleague.picture("create-by-hand");
        portal.completed();
        WinBooksOffice.confirm(stage, TOM);

        staff.goTo("/cases?search=WinBooks-ID");
        String reference = staff.page().locator("tbody a").first().innerText();
        for (int i = 0; i < 2; i++) {
            staff.desk()
                    .complete(
                            reference,
                            "Check the access",
                            Map.of(
                                    "ending", "DONE",
                                    "checkOutcome", "RIGHT",
                                    "licenceShown", WinBooksOffice.LICENCE,
                                    "levelShown", "POWER_USER",
                                    "rolesShown", "Connect.Accountant, View.Admin",
                                    "dossiersShown", "Café Central",
                                    "connectOpens", true,
                                    "viewOpens", true));
        }
        staff.openCase(reference);
        WinBooksOffice.waitUntilClosed(staff);
        Locator record = staff.page().locator("main");
        assertThat(record).containsText("WinBooks-ID · Els Maes");
        assertThat(record).containsText("The person had it already");
        staff.picture("record");
    }

    private static Form name(Tasklist tasklist, String firstName, String lastName, String address) {
        return tasklist.open("Name the person", "WinBooks-ID")
                .type("WinBooks ID", address)
                .type("Geef de gebruiker toegang tot de dossiers", "Café Central")
                .type("Voornaam", firstName)
                .type("Achternaam", lastName)
                .type("Telefoon", "+32 475 12 34 56");
    }
}
