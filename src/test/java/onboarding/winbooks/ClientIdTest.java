package onboarding.winbooks;

import static onboarding.process.Forms.WITHOUT_PATH;
import static onboarding.winbooks.ChangeAccessTest.ENTER;
import static onboarding.winbooks.ChangeAccessTest.SAY;
import static onboarding.winbooks.WinBooksForms.CHECK;
import static onboarding.winbooks.WinBooksForms.CREATE;
import static onboarding.winbooks.WinBooksForms.DEACTIVATE;
import static onboarding.winbooks.WinBooksForms.NOT_CREATED;
import static onboarding.winbooks.WinBooksForms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onboarding.access.DemoAccount;
import onboarding.access.WebClient;
import onboarding.client.CaseStatus;
import onboarding.confirmation.Question;
import onboarding.mail.Recipient;
import onboarding.process.Forms;
import onboarding.process.Letter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("A client of WinBooks")
class ClientIdTest extends WinBooksTest {

    private static final String LOOK_UP = "Look the client up in WinBooks";
    private static final String OFFICE = "Have the office prepared";
    private static final String NAME = "Name the person at the client";
    private static final String CONNECT = "Activate Connect for the dossier";
    private static final String DOCUMENT = "See the first document arrive";
    private static final String COMPARE = "Compare the corrected entries with WinBooks";
    private static final String PIET = "piet@peeters.example";

    @LocalServerPort
    private int port;

    @Autowired
    private ClientDossiers dossiers;

    @Test
    void drops_a_first_document_at_the_end() {
        String reference = named();
        as("staff", reference, CONNECT, Map.of("connectActivated", true, "accountantEntered", true));
        office.runDue();
        as("colleague", reference, CREATE, Map.of("portalOutcome", "SAVED", "licenceShown", licenceName()));
        office.sendMails();
        Letter letter = office.lettersTo(PIET).get(0);
        assertThat(letter.text())
                .contains("Bakkerij Peeters", "lever er een eerste document aan", "Het Portaal stuurt u zelf");
        office.press(letter.link(), Map.of("action", "done", "name", "Piet"));
        as("staff", reference, CHECK, right());
        office.sendMails();
        office.runDue();
        as("staff", reference, DOCUMENT, Map.of("documentArrived", true));

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(users.ofCase(reference).get(0).stage()).isEqualTo(UserStage.READY);
        WebClient staff = WebClient.signedIn(port, DemoAccount.STAFF);
        assertThat(staff.get("/clients/" + office.caseOf(reference).client().id())
                        .body())
                .contains("Piet Peeters", PIET, "connect.entrepreneur, view.user", "Gebruiker");
    }

    @Test
    void is_proposed_in_the_language_of_the_client() {
        String reference = lookedUp("fr");
        assertThat(office.engine
                        .getTaskService()
                        .getVariable(office.task(reference, NAME).getId(), "personLanguage"))
                .isEqualTo("fr");
    }

    @Test
    void keeps_the_own_language_when_that_of_the_client_is_corrected() {
        String reference = lookedUp("nl");
        as("staff", reference, NAME, with(piet(), "personLanguage", "fr"));
        as("staff", reference, CONNECT, Map.of("connectActivated", true, "accountantEntered", true));
        office.runDue();
        as("colleague", reference, CREATE, Map.of("portalOutcome", "SAVED", "licenceShown", licenceName()));
        office.sendMails();

        office.correct(reference, Map.of("clientLanguage", "en"));

        Letter letter = office.lettersTo(PIET).get(0);
        assertThat(letter.text()).startsWith("Bonjour Piet,").contains("dossier de Bakkerij Peeters");
        assertThat(office.open(letter.link()).text()).contains("lang=\"fr\"", "Se connecter avec votre WinBooks-ID");
    }

    @Test
    void gets_the_least_right_and_this_dossier_only() {
        String reference = named();
        WinBooksUser piet = users.ofCase(reference).get(0);
        assertThat(piet.access()).isEqualTo(new Access(Level.USER, false, List.of("PEETERS")));
        assertThat(piet.isColleague()).isFalse();
    }

    @Test
    @DisplayName("§2.8 no. 5: waits until the office is ready, and goes on by itself then")
    void waits_for_the_office() {
        String reference = start();
        assertThat(office.tasks(reference)).containsExactly(OFFICE);
        readyLicence();
        assertThat(office.tasks(reference)).containsExactly(LOOK_UP);
    }

    @Test
    void without_a_dossier_has_no_path_until_there_is_one() {
        String licence = readyLicence();
        String reference = start();
        as("staff", reference, LOOK_UP, Map.of("requestedLicence", licence, "situation", "NO_DOSSIER"));
        assertThat(office.tasks(reference)).containsExactly(WITHOUT_PATH);
    }

    @ParameterizedTest
    @CsvSource({
        "wantedId, piet@fjordtall.example, the office",
        "wantedId, info@peeters.example, looks like a shared mailbox",
        "enterpriseNumber, 0428.759.497, The case has 0403019261",
        "enterpriseNumber, 0431.150.351, Ondernemingsnummer"
    })
    void is_refused(String field, String value, String sentence) {
        String reference = lookedUp();
        refused("staff", reference, NAME, with(piet(), field, value), sentence);
    }

    @Test
    @DisplayName("§2.8 no. 1: whose address is a WinBooks-ID in the register is not created a second time")
    void is_unique() {
        String reference = lookedUp();
        as("staff", reference, NAME, with(piet(), "anotherPerson", true));
        refused("staff", reference, NAME, piet(), "Piet Peeters has this WinBooks-ID, see case " + reference);
    }

    @Test
    void that_leaves_halfway_loses_the_ID() {
        String reference = named();
        as("staff", reference, CONNECT, Map.of("connectActivated", true, "accountantEntered", true));
        office.runDue();
        as("colleague", reference, CREATE, Map.of("portalOutcome", "SAVED", "licenceShown", licenceName()));
        office.cancel(reference, "The client leaves");
        as(
                "colleague",
                reference,
                DEACTIVATE,
                Map.of("usersDeactivated", true, "dossiersTaken", true, "connectOff", true));
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(users.holderOf(PIET)).isEmpty();
    }

    @Test
    void that_leaves_at_the_end_loses_the_ID_too() {
        String reference = checked();
        office.cancel(reference, "The client leaves");
        refused(
                "colleague",
                reference,
                DEACTIVATE,
                Map.of("usersDeactivated", true, "dossiersTaken", true, "connectOff", false),
                "WinBooks Connect is switched off");
        as(
                "colleague",
                reference,
                DEACTIVATE,
                Map.of("usersDeactivated", true, "dossiersTaken", true, "connectOff", true));
        assertThat(users.ofCase(reference).get(0).stage()).isEqualTo(UserStage.UNDONE);
    }

    @Test
    void of_whom_nobody_gets_an_ID_is_given_up_and_Connect_is_switched_off() {
        String reference = named();
        as("staff", reference, CONNECT, Map.of("connectActivated", true, "accountantEntered", true));
        office.runDue();
        as("colleague", reference, CREATE, Map.of("portalOutcome", "NOT_SAVED", "notSavedWords", "Exists"));
        as("colleague", reference, NOT_CREATED, Map.of("notCreatedOutcome", "DROP", "droppedBecause", "Uses paper"));
        office.runDue();
        as(
                "colleague",
                reference,
                DEACTIVATE,
                Map.of("usersDeactivated", true, "dossiersTaken", true, "connectOff", true));
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.CANCELLED);
    }

    @Test
    void who_only_reads_reports_drops_no_document() {
        String reference = checked();
        office.complete(
                "staff",
                reference,
                DOCUMENT,
                Map.of("ending", "NOT_APPLICABLE", "endingNote", "Only reads reports in View"));
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    @DisplayName("§2.8 no. 4: is not ready with a role that was not asked for")
    void has_no_further_role() {
        String reference = loggedOn();
        refused(
                "staff",
                reference,
                CHECK,
                with(right(), "rolesShown", "connect.entrepreneur, view.user, View.Admin"),
                "Not asked for: View.Admin");
    }

    @Test
    void whose_dossier_was_misspelt_has_it_put_right_for_everybody_and_nothing_else() {
        String reference = loggedOn();
        as("staff", reference, CHECK, Map.of("checkOutcome", "REQUEST_WRONG"));
        Map<String, Object> wanted = new HashMap<>(Map.of(
                "wantedDossiers", "PEETERSBV",
                "wantedRoles", "connect.entrepreneur",
                "personFirstName", "Piet",
                "personLastName", "Peeters",
                "personPhone", "+32 475 12 34 56",
                "personLanguage", "nl"));
        refused("staff", reference, SAY, with(wanted, "wantedDossiers", "PEETERSBV\nMAES"), "this one dossier");
        refused(
                "staff",
                reference,
                SAY,
                with(wanted, "wantedRoles", "connect.entrepreneur, View.Admin"),
                "Not for clients: View.Admin");
        refused("staff", reference, SAY, with(wanted, "wantedRoles", "view.user"), "needs connect.entrepreneur");
        as("staff", reference, SAY, wanted);
        as("colleague", reference, ENTER, Map.of("changeEntered", true));
        WinBooksUser piet = users.ofCase(reference).get(0);
        assertThat(piet.access()).isEqualTo(new Access(Level.USER, false, List.of("PEETERSBV")));
        assertThat(dossiers.get(reference).name()).isEqualTo("PEETERSBV");
        as(
                "staff",
                reference,
                CHECK,
                with(right(), "dossiersShown", "PeetersBV", "rolesShown", "connect.entrepreneur"));
        assertThat(users.ofCase(reference).get(0).stage()).isEqualTo(UserStage.READY);
    }

    @Test
    void whose_name_or_contact_is_corrected_is_compared_with_WinBooks_once_people_are_on_the_Portaal() {
        String reference = onPortal();
        office.correct(reference, Map.of("clientName", "Bakkerij Peeters BV", "contactPhone", "+32 475 99 99 99"));
        assertThat(office.shown(office.task(reference, COMPARE), "correctedWords"))
                .asString()
                .contains("Name: Bakkerij Peeters → Bakkerij Peeters BV", "+32 475 12 34 56 → ", "+32 475 99 99 99");
        refused("staff", reference, COMPARE, Map.of("dossierCompared", true), "person on the Portaal");
        as("staff", reference, COMPARE, Map.of("dossierCompared", true, "personCompared", true));
        assertThat(office.tasks(reference)).doesNotContain(COMPARE);
    }

    @Test
    void whose_name_is_corrected_needs_no_comparing_before_anybody_is_on_the_Portaal() {
        String reference = named();
        office.correct(reference, Map.of("clientName", "Bakkerij Peeters BV"));
        assertThat(office.tasks(reference)).doesNotContain(COMPARE);
    }

    @Test
    void keeps_its_contact_when_another_person_of_it_is_written_to_elsewhere() {
        String reference = lookedUp();
        as("staff", reference, NAME, with(piet(), "wantedId", "an@peeters.example", "personFirstName", "An"));
        as("staff", reference, CONNECT, Map.of("connectActivated", true, "accountantEntered", true));
        office.runDue();
        as("colleague", reference, CREATE, Map.of("portalOutcome", "SAVED", "licenceShown", licenceName()));
        office.sendMails();
        office.confirmations.correctAddress(
                reference,
                Question.about(
                        "winbooks-log-on-client",
                        String.valueOf(users.ofCase(reference).get(0).id())),
                new Recipient("An Peeters", "an.peeters@mail.example"),
                "staff");
        assertThat(office.caseOf(reference).contact().email()).isEqualTo(PIET);
    }

    @Test
    void that_is_given_up_has_nothing_to_compare_any_more() {
        String reference = onPortal();
        office.correct(reference, Map.of("clientName", "Bakkerij Peeters BV"));
        office.cancel(reference, "The client leaves");
        assertThat(office.tasks(reference)).containsExactly(DEACTIVATE);
    }

    /** Piet has logged on. */
    private String loggedOn() {
        String reference = onPortal();
        office.sendMails();
        office.press(office.lettersTo(PIET).get(0).link(), Map.of("action", "done", "name", "Piet"));
        return reference;
    }

    private String checked() {
        String reference = loggedOn();
        as("staff", reference, CHECK, right());
        office.sendMails();
        office.runDue();
        return reference;
    }

    private String onPortal() {
        String reference = named();
        as("staff", reference, CONNECT, Map.of("connectActivated", true, "accountantEntered", true));
        office.runDue();
        as("colleague", reference, CREATE, Map.of("portalOutcome", "SAVED", "licenceShown", licenceName()));
        return reference;
    }

    private String start() {
        return start("nl");
    }

    private String start(String language) {
        Map<String, Object> form = new HashMap<>(Forms.client());
        form.put("clientName", "Bakkerij Peeters");
        form.put("country", "BE");
        form.put("nationalId", "0403.019.261");
        form.put("clientLanguage", language);
        form.put("contactEmail", PIET);
        form.put("contactPhone", "+32 475 12 34 56");
        form.put("product", "WINBOOKS");
        form.put("responsible", "staff");
        return office.start("staff", form);
    }

    private String lookedUp() {
        return lookedUp("nl");
    }

    private String lookedUp(String language) {
        String licence = readyLicence();
        String reference = start(language);
        as(
                "staff",
                reference,
                LOOK_UP,
                Map.of(
                        "requestedLicence",
                        licence,
                        "situation",
                        "DOSSIER_READY",
                        "clientDossier",
                        "PEETERS",
                        "viewWanted",
                        true));
        return reference;
    }

    private String named() {
        String reference = lookedUp();
        as("staff", reference, NAME, piet());
        return reference;
    }

    private static Map<String, Object> piet() {
        return new HashMap<>(Map.of(
                "personFirstName", "Piet",
                "personLastName", "Peeters",
                "wantedId", PIET,
                "personPhone", "+32 475 12 34 56",
                "personLanguage", "nl",
                "enterpriseNumber", "0403.019.261",
                "passwordBy", "PORTAL",
                "clientConfirmed", true,
                "anotherPerson", false));
    }

    private Map<String, Object> right() {
        return with(
                WinBooksForms.right(licenceName()),
                "levelShown",
                "USER",
                "rolesShown",
                "Connect.Entrepreneur, View.User",
                "dossiersShown",
                "peeters",
                "classicKnowsId",
                false);
    }
}
