package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.Map;
import onboarding.access.DemoAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An office and its baker in Belgium: from the office’s setup to a linked environment, and what happens to it later. */
@DisplayName("AFAS Profit")
@ExtendWith(Journeys.class)
class AfasJourney {

    private static final String LUC = "luc@martin.example";

    @Test
    void aClientThatAuthorisesItselfIsLinked(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Person colleague = stage.signedIn(DemoAccount.COLLEAGUE);
        AfasOffice.ready(staff, colleague);

        Tasklist tasklist = staff.tasklist();
        Form start = tasklist.start("Onboard a client");
        start.type("Legal name", "Boulangerie Martin")
                .choose("Country", "Belgium")
                .type("Ondernemingsnummer / numéro d’entreprise", "0403.019.261")
                .choose("Language for e-mails and pages", "Français")
                .type("First name", "Luc")
                .type("Last name", "Martin")
                .type("E-mail", LUC)
                .type("Phone", "+32 475 12 34 56")
                .choose("Product", "AFAS Profit")
                .choose("Responsible colleague", "Siri Staff")
                .day("Wished go-live date", LocalDate.now().plusWeeks(4));
        tasklist.started();

        Form environment = tasklist.open("Name the environment of the client", "Boulangerie Martin");
        environment
                .pick("The client has an environment in Profit")
                .choose("Language of the menus", "Français")
                .type("Code of the environment", "O98765AA")
                .type("Profit Update", "Profit 6")
                .pick("The administrator of the client, asked by mail");
        staff.picture("name-the-environment");
        tasklist.completed();

        Form person = tasklist.open("Name a person who works with the client", "Boulangerie Martin");
        person.choose("Colleague", "Siri Staff")
                .type("User code in Profit", "12345.SStaff")
                .pick("InSite of the office (usual)");
        staff.picture("name-the-person");
        tasklist.completed();
        staff.goTo("/cases?search=Martin");
        String reference = staff.page().locator("tbody a").first().innerText();

        AfasOffice.approve(reference, stage.signedIn(DemoAccount.MANAGER));
        tasklist.open();
        Form differs = tasklist.open("Settle the difference of Profit Updates", "Boulangerie Martin");
        assertThat(differs.content()).containsText("7, read by Kim Colleague");
        assertThat(differs.content()).containsText("6, read by Siri Staff");
        staff.picture("updates-differ");
        differs.type("Profit Update of the client", "Profit 7");
        tasklist.completed();

        colleague
                .desk()
                .complete(
                        reference,
                        "Activate the cooperating users",
                        Map.of("ending", "DONE", "activationOutcome", "ACTIVATED"));
        WinBooksOffice.confirm(stage, LUC);
        AfasOffice.check(reference, staff);

        tasklist.open();
        Form describe = tasklist.open("Describe your workstation", "Boulangerie Martin");
        describe.type("Name of the workstation", "PC-7");
        staff.picture("describe-the-workstation");
        tasklist.completed();
        Form install = tasklist.open("Install PCC and link the office", "Boulangerie Martin");
        install.pick("PCC shows the environment of the office").tick("I filed a test document into it");
        staff.picture("install");
        tasklist.completed();

        Form link = tasklist.open("Link the environment", "Boulangerie Martin");
        assertThat(link.content())
                .containsText("Généralités / Utilisateur / Communication Center / Enregistrer les paramètres");
        link.pick("PCC shows the environment")
                .type("Profit Update that the environment shows", "Profit 7")
                .tick("I filed a test document into it")
                .type("Name of the workstation", "PC-9");
        tasklist.complete();
        assertThat(tasklist.refusal()).containsText("Run the file there");
        staff.picture("wrong-workstation-refused");
        link.type("Name of the workstation", "PC-7");
        tasklist.completed();

        staff.openCase(reference);
        WinBooksOffice.waitUntilClosed(staff);
        staff.picture("closed");
        staff.goTo("/afas");
        Locator matrix = staff.page().locator("main");
        assertThat(matrix).containsText("Boulangerie Martin");
        assertThat(matrix).containsText("Linked");
        staff.picture("matrix");
    }

    @Test
    void aNewUpdateAndALostLaptopAreFollowedUp(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Person colleague = stage.signedIn(DemoAccount.COLLEAGUE);
        AfasOffice.ready(staff, colleague);
        String reference = AfasOffice.client(
                staff,
                stage.signedIn(DemoAccount.MANAGER),
                "Boulangerie Petit",
                "0428.759.497",
                "luc@petit.example",
                "O98764AA");
        AfasOffice.makeReady(reference, staff, colleague);
        if (staff.page().request().get(stage.url("/afas")).text().contains("No PCC yet")) {
            AfasOffice.install(reference, staff);
        }
        AfasOffice.link(reference, staff);
        staff.openCase(reference);
        WinBooksOffice.waitUntilClosed(staff);

        Tasklist tasklist = staff.tasklist();
        Form update = tasklist.start("Record a Profit Update");
        update.pick("The environment of a client")
                .choose("Environment", "Boulangerie Petit")
                .type("Profit Update that it shows now", "Profit 8")
                .tick("PCC has to be installed again")
                .choose("Responsible colleague", "Siri Staff")
                .day("Wanted by", LocalDate.now().plusWeeks(1));
        staff.picture("record-an-update");
        tasklist.started();
        Form again = tasklist.open("Install PCC again", "Profit Update 8");
        again.tick("PCC is installed again").pick("Every environment still shows");
        staff.picture("install-again");
        tasklist.completed();
        staff.goTo("/afas");
        assertThat(staff.page().locator("main")).containsText("To be looked at since");
        staff.picture("flagged");
        staff.goTo("/cases?search=O98764AA");
        String followed = staff.page().locator("tbody a").first().innerText();
        staff.desk()
                .complete(
                        followed,
                        "Settle the difference of Profit Updates",
                        Map.of("ending", "DONE", "clientUpdateRead", "Profit 7"));
        staff.openCase(followed);
        WinBooksOffice.waitUntilClosed(staff);

        tasklist.open();
        Form lost = tasklist.start("Look after PCC");
        lost.pick("A workstation is lost or stolen")
                .choose("Person", "Siri Staff")
                .choose("Responsible colleague", "Siri Staff")
                .day("Wanted by", LocalDate.now().plusDays(1));
        staff.picture("lost");
        tasklist.started();
        Tasklist administrator = colleague.tasklist().choose(Tasklist.TEAM);
        Form delete = administrator.open("Delete the tokens at once", "Siri Staff");
        administrator.claim();
        assertThat(delete.content()).containsText("O98764AA");
        delete.tick("The token of this person is deleted in each of them, and in the environment of the office");
        colleague.picture("delete-the-tokens");
        administrator.completed();
        staff.goTo("/afas");
        assertThat(staff.page().locator("main")).containsText("Taken away");
        staff.picture("taken-away");
    }

    @Test
    void aLocalInstallationHasItsCioAndBothLeaverAndClientAreTakenOut(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Person colleague = stage.signedIn(DemoAccount.COLLEAGUE);
        AfasOffice.ready(staff, colleague);
        String reference = AfasOffice.localClient(staff, stage.signedIn(DemoAccount.MANAGER), "Ferme Dupont", "DUPONT");

        Tasklist administrator = colleague.tasklist().choose(Tasklist.TEAM);
        Form cio = administrator.open("Configure the CIO of the client", "Ferme Dupont");
        administrator.claim();
        assertThat(cio.content()).containsText("Configuration du CIO");
        cio.tick("The CIO is configured");
        colleague.picture("configure-the-cio");
        administrator.completed();
        AfasOffice.linkLocally(reference, staff, colleague);
        staff.openCase(reference);
        WinBooksOffice.waitUntilClosed(staff);

        Tasklist tasklist = staff.tasklist();
        Form leaver = tasklist.start("Look after PCC");
        leaver.pick("A person leaves")
                .choose("Person", "Kim Colleague")
                .choose("Responsible colleague", "Siri Staff")
                .day("Wanted by", LocalDate.now().plusDays(1));
        tasklist.started();
        administrator = colleague.tasklist().choose(Tasklist.TEAM);
        Form out = administrator.open("Take the person out everywhere", "Kim Colleague");
        administrator.claim();
        assertThat(out.content()).containsText("DUPONT");
        out.tick("The token of this person is deleted in each of them, and in the environment of the office")
                .tick("The meewerkgebruiker is removed in each of them");
        colleague.picture("take-the-person-out");
        administrator.completed();

        tasklist = staff.tasklist();
        Form leaves = tasklist.start("Look after PCC");
        leaves.pick("A client leaves")
                .choose("Environment of the client", "Ferme Dupont")
                .choose("Responsible colleague", "Siri Staff")
                .day("Wanted by", LocalDate.now().plusDays(1));
        tasklist.started();
        administrator = colleague.tasklist().choose(Tasklist.TEAM);
        Form away = administrator.open("End access to the client’s environment", "DUPONT");
        administrator.claim();
        away.tick("Authorisation and meewerkgebruikers are removed")
                .tick("The tokens are deleted")
                .tick("Everybody has unlinked the environment in PCC")
                .tick("The InSite main site is unset, or the client has an own InSite");
        colleague.picture("take-the-environment-away");
        administrator.completed();
        staff.goTo("/afas");
        assertThat(staff.page().locator("main")).not().containsText("Ferme Dupont");
        staff.picture("nobody-and-nothing-left");
    }
}
