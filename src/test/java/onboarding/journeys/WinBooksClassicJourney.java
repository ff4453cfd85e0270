package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import onboarding.access.DemoAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The office prepares itself for WinBooks, and a colleague gets a WinBooks-ID with a Classic licence. */
@DisplayName("WinBooks Classic")
@ExtendWith(Journeys.class)
class WinBooksClassicJourney {

    private static final String DISTRIBUTOR = "verdeler@soft.example";
    private static final String JAN = "jan.janssens@fjordtall.example";

    @Test
    void aColleagueGetsAnIdWhosePasswordOnlyTwoPeopleSee(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Person colleague = stage.signedIn(DemoAccount.COLLEAGUE);
        String licence = preparedOffice(stage, staff, colleague);

        Tasklist tasklist = staff.tasklist();
        Form start = tasklist.start("Request WinBooks-IDs for colleagues");
        start.choose("Licence", "WinBooks Classic")
                .choose("Responsible colleague", "Siri Staff")
                .day("Wanted by", LocalDate.now().plusWeeks(3));
        staff.picture("request");
        tasklist.started();

        Form name = tasklist.open("Name the person", licence);
        name.type("WinBooks ID", JAN)
                .type("Geef de gebruiker toegang tot de dossiers", "Bakkerij Peeters\nCafé Central")
                .type("Voornaam", "Jan")
                .type("Achternaam", "Janssens")
                .type("Telefoon", "+32 475 12 34 56");
        name.content()
                .getByLabel("Een e-mail met de informatie naar de gebruiker sturen")
                .uncheck();
        name.type("Roles", "Connect.Accountant");
        tasklist.complete();
        assertThat(tasklist.refusal()).containsText("Missing: View.Admin");
        staff.picture("missing-role-refused");
        name.type("Roles", "Connect.Accountant, View.Admin");
        staff.picture("name-the-person");
        tasklist.completed();

        Tasklist portal = colleague.tasklist().choose(Tasklist.TEAM);
        Form create = portal.open("Create the user on the Portaal", "Jan Janssens");
        assertThat(create.content()).containsText(JAN);
        portal.claim();
        colleague.picture("create-on-the-portal");
        String password = passwordFrom(stage, colleague, create);
        create.pick("The user is saved").type("Licentie, as the Portaal shows it", licence);
        portal.completed();

        String link = stage.mailbox(JAN).link("/s/");
        Page phone = stage.phone("jan");
        phone.navigate(link);
        assertThat(phone.locator("main")).not().containsText(password);
        stage.picture(phone, "one-time-link");
        Accessibility.check(phone);
        phone.getByRole(AriaRole.BUTTON).click();
        assertThat(phone.locator("main")).containsText(password);
        stage.picture(phone, "password-once");
        Accessibility.check(phone);
        assertThat(phone.navigate(link).status()).isEqualTo(410);
        stage.picture(phone, "link-over");

        phone.navigate(stage.mailbox(JAN).link("/c/"));
        stage.picture(phone, "log-on");
        phone.locator("summary").first().click();
        phone.locator("details[open]").getByRole(AriaRole.BUTTON).click();
        assertThat(phone.locator("section.answer")).isVisible();

        tasklist.open();
        Form check = tasklist.open("Check the access", "Jan Janssens");
        check.pick("Everything is right")
                .type("Licentie, as the Portaal shows it", licence)
                .choose("Niveau", "Power User")
                .type("Roles", "connect. accountant, View.Admin")
                .type("Dossiers", "Café Central\nBakkerij Peeters")
                .tick("Connect opens")
                .tick("View opens")
                .tick("WinBooks Classic has the own ID of this Windows user (Dossier – WinBooks ID)");
        staff.picture("check");
        tasklist.completed();

        staff.goTo("/cases?all=true&search=WinBooks-ID");
        staff.picture("cases");
        staff.page().locator("tbody a").first().click();
        WinBooksOffice.waitUntilClosed(staff);
        Locator record = staff.page().locator("main");
        assertThat(record).containsText("Works with it");
        assertThat(record).not().containsText(password);
        staff.picture("record");

        String reference = staff.page().url().replaceFirst(".*/", "");
        changeTheAccess(staff, colleague, reference, licence);
    }

    /** Jan works with the ID, and one of the two dossiers is closed. */
    private static void changeTheAccess(Person staff, Person colleague, String reference, String licence) {
        Tasklist tasklist = staff.tasklist();
        Form manage = tasklist.start("Manage a WinBooks-ID");
        manage.choose("Person", "Jan Janssens")
                .pick("The access or the person’s data are changed")
                .type("Why?", "Café Central is closed");
        staff.picture("manage");
        tasklist.started();
        Form say = tasklist.open("Say what is to be changed", "Jan Janssens");
        assertThat(say.box("Voornaam")).hasValue("Jan");
        assertThat(say.box("Telefoon")).hasValue("+32 475 12 34 56");
        say.type("Geef de gebruiker toegang tot de dossiers", "Bakkerij Peeters");
        staff.picture("say-what-is-to-be-changed");
        tasklist.completed();

        // Whoever created the ID has the step at the Portaal again.
        Tasklist portal = colleague.tasklist();
        Form enter = portal.open("Enter the change on the Portaal", "Jan Janssens");
        assertThat(enter.content()).containsText("Bakkerij Peeters");
        colleague.picture("enter-the-change");
        enter.tick("Every line above stands on the Portaal and is saved");
        portal.completed();
        staff.desk()
                .complete(
                        reference,
                        "Check the access",
                        Map.of(
                                "ending", "DONE",
                                "checkOutcome", "RIGHT",
                                "licenceShown", licence,
                                "levelShown", "POWER_USER",
                                "rolesShown", "Connect.Accountant, View.Admin",
                                "dossiersShown", "Bakkerij Peeters",
                                "connectOpens", true,
                                "viewOpens", true,
                                "classicKnowsId", true));
        staff.openCase(reference);
        assertThat(staff.page().locator("main")).containsText("Café Central is closed");
        staff.picture("record-after-the-change");
    }

    private static String passwordFrom(Stage stage, Person colleague, Form task) {
        Page page = colleague.page().context().newPage();
        page.navigate(task.content()
                .getByText("Open the page of the password")
                .getAttribute("href")
                .replaceFirst("^/", originOf(colleague) + "/"));
        stage.picture(page, "password-to-make");
        button(page, "Generate one").click();
        stage.picture(page, "password-ready");
        button(page, "Show it once").click();
        String password = page.locator("output").innerText();
        stage.picture(page, "password-seen");
        assertThat(password).hasSizeGreaterThanOrEqualTo(12);
        page.close();
        return password;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String originOf(Person person) {
        return person.page().url().replaceFirst("(https?://[^/]+).*", "$1");
    }

    private static String preparedOffice(Stage stage, Person staff, Person colleague) {
        Tasklist tasklist = staff.tasklist();
        Form start = tasklist.start("Prepare the office for WinBooks");
        start.type("Contact", "Dirk De Verdeler")
                .type("E-mail", DISTRIBUTOR)
                .type("Phone", "+32 2 555 12 12")
                .choose("Becomes Licence Admin", "Kim Colleague")
                .choose("Responsible colleague", "Siri Staff")
                .day("Wanted by", LocalDate.now().plusWeeks(3));
        staff.picture("prepare-the-office");
        tasklist.started();

        Desk manager = stage.signedIn(DemoAccount.MANAGER).desk();
        String reference = newestCase(staff);
        manager.complete(
                reference,
                "Order the licence",
                Map.of("ending", "DONE", "orderedOn", LocalDate.now().toString(), "orderNumber", "4711"));
        staff.openCase(reference);
        staff.picture("office-case");
        String licence = staff.page().locator("h1 span").first().innerText().replace("WinBooks · ", "");
        staff.desk()
                .complete(
                        reference,
                        "Confirm the licence on the Portaal",
                        Map.of(
                                "ending",
                                "DONE",
                                "licenceShown",
                                licence,
                                "connectActive",
                                true,
                                "cartridgeShown",
                                "NONE"));
        Page distributor = stage.visitor("distributor");
        distributor.navigate(stage.mailbox(DISTRIBUTOR).link("/c/"));
        stage.picture(distributor, "distributor");
        distributor.locator("summary").first().click();
        distributor.locator("details[open]").getByRole(AriaRole.BUTTON).click();
        assertThat(distributor.locator("section.answer")).isVisible();
        colleague
                .desk()
                .complete(
                        reference,
                        "Log on as Licence Admin",
                        Map.of("ending", "DONE", "passwordChanged", true, "usersOpen", true));
        return licence;
    }

    private static String newestCase(Person staff) {
        staff.goTo("/cases?search=WinBooks");
        return staff.page().locator("tbody a").first().innerText();
    }
}
