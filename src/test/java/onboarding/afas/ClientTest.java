package onboarding.afas;

import static onboarding.afas.AfasForms.ACTIVATE;
import static onboarding.afas.AfasForms.AUTHORISE;
import static onboarding.afas.AfasForms.AWAIT_OFFICE;
import static onboarding.afas.AfasForms.BUY_LICENCE;
import static onboarding.afas.AfasForms.CHECK;
import static onboarding.afas.AfasForms.CLIENT_CIO;
import static onboarding.afas.AfasForms.CLIENT_CONNECTORS;
import static onboarding.afas.AfasForms.CLIENT_MAIN_SITE;
import static onboarding.afas.AfasForms.CODE;
import static onboarding.afas.AfasForms.DESCRIBE;
import static onboarding.afas.AfasForms.ENTER_OFFICE;
import static onboarding.afas.AfasForms.ENVIRONMENTS_BACK;
import static onboarding.afas.AfasForms.FILL_IN_DOWNLOAD;
import static onboarding.afas.AfasForms.FILL_IN_MENU;
import static onboarding.afas.AfasForms.INSTALL;
import static onboarding.afas.AfasForms.LINK;
import static onboarding.afas.AfasForms.NAME_ENVIRONMENT;
import static onboarding.afas.AfasForms.NAME_USER;
import static onboarding.afas.AfasForms.OTHER_CODE;
import static onboarding.afas.AfasForms.PUT_RIGHT;
import static onboarding.afas.AfasForms.SETTLE_ACCESS;
import static onboarding.afas.AfasForms.SETTLE_CLIENT;
import static onboarding.afas.AfasForms.environment;
import static onboarding.afas.AfasForms.kim;
import static onboarding.afas.AfasForms.siri;
import static onboarding.afas.AfasForms.takenBack;
import static onboarding.afas.AfasForms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import onboarding.access.DemoAccount;
import onboarding.access.WebClient;
import onboarding.client.CaseStatus;
import onboarding.process.Letter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A client of AFAS Profit")
class ClientTest extends AfasClientTest {

    @Test
    void is_linked_to_everybody_who_works_with_it() {
        readyOffice();
        String reference = clientWithSiri();
        makeReady(reference, CODE);
        install("staff", reference);
        link("staff", reference, CODE);
        office.runDue();

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        Link cell = cell("staff", CODE);
        assertThat(cell.state()).isEqualTo(LinkState.LINKED);
        assertThat(cell.workstation()).isEqualTo("pc-staff");
        assertThat(office.lettersTo(AfasForms.CONTACT).get(0).text()).contains(CODE, "Boulangerie Martin");
        assertThat(office.lettersTo("staff@fjordtall.example")).hasSize(1);
        WebClient staff = WebClient.signedIn(port, DemoAccount.STAFF);
        assertThat(staff.get("/clients/" + office.caseOf(reference).client().id())
                        .body())
                .contains(CODE, "Siri Staff", "Kim Colleague", "https://12345.afasinsite.nl");
    }

    @Test
    void with_two_environments_waits_in_neither_for_the_other() {
        readyOffice();
        String reference = client(environment(), with(environment(), "code", OTHER_CODE));
        people(reference, siri(), kim());
        makeReady(reference, OTHER_CODE);
        install("staff", reference);
        link("staff", reference, OTHER_CODE);
        assertThat(state("staff", OTHER_CODE)).isEqualTo(LinkState.LINKED);
        assertThat(state("staff", CODE)).isEqualTo(LinkState.OPEN);

        makeReady(reference, CODE);
        install("colleague", reference);
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(LINK, LINK, LINK);
        link("colleague", reference, CODE);
        link("colleague", reference, OTHER_CODE);
        link("staff", reference, CODE);
        office.runDue();
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void begins_the_setup_of_the_office_once_and_goes_on_by_itself_when_it_is_ready() {
        String reference = client(environment(), with(environment(), "code", OTHER_CODE));
        people(reference, siri());
        assertThat(office.tasks(reference)).containsExactly(AWAIT_OFFICE, AWAIT_OFFICE);
        String setup = office.files.openCaseAbout("afas-office").orElseThrow();
        refusedIn(CODE, "staff", reference, AWAIT_OFFICE, Map.of(), "not ready yet, see case " + setup);
        assertThat(office.tasks(setup)).containsExactly(ENTER_OFFICE);
        as("colleague", setup, ENTER_OFFICE, AfasForms.office());
        finishSetup(setup);
        office.runDue();
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(ACTIVATE, ACTIVATE, DESCRIBE);
    }

    @Test
    void whose_setup_of_the_office_was_given_up_says_what_to_do() {
        String reference = clientWithSiri();
        String setup = office.files.openCaseAbout("afas-office").orElseThrow();
        office.cancel(setup, "Not now");
        refused("staff", reference, AWAIT_OFFICE, Map.of(), "Start “Set the office up for PCC” in Tasklist");
        readyOffice();
        office.runDue();
        assertThat(office.tasks(reference)).contains(ACTIVATE);
    }

    @Test
    void is_seen_only_by_people_whom_a_manager_approves() {
        readyOffice();
        String reference = client(environment());
        nameOnly(reference, siri());
        assertThat(office.tasks(reference)).containsExactly(onboarding.process.Forms.APPROVE);
        office.complete(
                "manager",
                reference,
                onboarding.process.Forms.APPROVE,
                Map.of("approvalDecision", "REFUSED", "approvalDecisionReason", "Kim does it"));
        as("staff", reference, SETTLE_ACCESS, Map.of("refusalOutcome", "NAME_ANEW"));
        people(reference, kim());
        assertThat(links.peopleOf(environments.ofCase(reference).get(0).id()))
                .extracting(PccUser::colleague)
                .containsExactly("colleague");
    }

    @Test
    void can_be_given_up_when_a_manager_refuses() {
        readyOffice();
        String reference = client(environment());
        nameOnly(reference, siri());
        office.complete(
                "manager",
                reference,
                onboarding.process.Forms.APPROVE,
                Map.of("approvalDecision", "REFUSED", "approvalDecisionReason", "Not our client"));
        as("staff", reference, SETTLE_ACCESS, Map.of("refusalOutcome", "GIVE_UP", "givenUpBecause", "Not ours"));
        office.runDue();
        as("colleague", reference, ENVIRONMENTS_BACK, takenBack());
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(office.files.get(reference).closingReason()).isEqualTo("Not ours");
    }

    @Test
    void joins_a_setup_that_is_running() {
        String setup = setUpOffice();
        String reference = clientWithSiri();
        assertThat(office.tasks(reference)).containsExactly(AWAIT_OFFICE);
        assertThat(office.files.openCaseAbout("afas-office")).contains(setup);
    }

    @Test
    void of_a_local_installation_configures_its_CIO_and_needs_no_cooperating_users() {
        readyOffice();
        String reference = client(with(environment(), "hosting", "LOCAL", "code", "Martin"));
        people(reference, with(siri(), "userCode", "siri"));
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(CLIENT_CIO, DESCRIBE);
        assertThat(variable(reference, CLIENT_CIO, "menuCentralEnvironment")).isEqualTo("Configuration du CIO");
        in("MARTIN", "colleague", reference, CLIENT_CIO, Map.of("cioConfigured", true));
        assertThat(office.tasks(reference)).contains(AUTHORISE);
        authorise(reference, "MARTIN");
        refusedIn("MARTIN", "staff", reference, CHECK, AfasForms.right(), "CIO of the client");
        in("MARTIN", "staff", reference, CHECK, with(AfasForms.right(), "cioSeen", true));
        assertThat(environments.ofCase(reference).get(0).isReady()).isTrue();
    }

    @Test
    void with_an_own_InSite_gets_no_main_site_of_ours() {
        readyOffice();
        String reference = client(with(environment(), "ownInsite", true));
        people(reference, siri());
        as("colleague", reference, ACTIVATE, Map.of("activationOutcome", "ACTIVATED"));
        as("colleague", reference, AUTHORISE, AfasForms.authorised());
        as("colleague", reference, CLIENT_CONNECTORS, AfasForms.unblocked());
        assertThat(office.tasks(reference)).contains(CHECK).doesNotContain(CLIENT_MAIN_SITE);
    }

    @Test
    @DisplayName("§1.8 no. 6: whose own InSite turns up late has only the main site done again")
    void corrects_the_answer_about_InSite() {
        readyOffice();
        String reference = client(with(environment(), "ownInsite", true));
        people(reference, siri());
        as("colleague", reference, ACTIVATE, Map.of("activationOutcome", "ACTIVATED"));
        as("colleague", reference, AUTHORISE, AfasForms.authorised());
        as("colleague", reference, CLIENT_CONNECTORS, AfasForms.unblocked());
        assertThat(variable(reference, CHECK, "hasInsite")).isEqualTo(true);
        as("staff", reference, CHECK, Map.of("checkOutcome", "WRONG", "checkNote", "There is no InSite"));
        as("colleague", reference, PUT_RIGHT, Map.of("putRightHow", "Set our InSite", "insiteAnswer", "NONE"));
        assertThat(environments.ofCase(reference).get(0).ownInsite()).isFalse();
        assertThat(variable(reference, CHECK, "hasInsite")).isEqualTo(false);
        as("staff", reference, CHECK, AfasForms.right());
        assertThat(environments.ofCase(reference).get(0).mainSite()).isEqualTo("https://12345.afasinsite.nl");
        assertThat(office.timeline(reference)).contains("evidence.afas.noInsite", "evidence.afas.environmentReady");
    }

    @Test
    void that_authorises_itself_is_asked_again_after_a_failed_check() {
        readyOffice();
        String reference = client(with(environment(), "authorises", "CLIENT"));
        people(reference, siri());
        as("colleague", reference, ACTIVATE, Map.of("activationOutcome", "ACTIVATED"));
        office.sendMails();
        office.press(office.lettersTo(AfasForms.CONTACT).get(0).link(), Map.of("action", "done", "name", "Luc Martin"));
        as("staff", reference, CHECK, Map.of("checkOutcome", "WRONG", "checkNote", "My files is missing"));
        assertThat(office.tasks(reference)).contains(SETTLE_CLIENT).doesNotContain(PUT_RIGHT);
        as("staff", reference, SETTLE_CLIENT, Map.of("settledHow", "Called Luc", "authorises", "CLIENT"));
        office.sendMails();
        office.press(office.lettersTo(AfasForms.CONTACT).get(1).link(), Map.of("action", "done", "name", "Luc Martin"));
        assertThat(office.tasks(reference)).contains(CHECK);
    }

    @Test
    void is_not_ready_before_a_person_has_ticked_every_box() {
        readyOffice();
        String reference = clientWithSiri();
        as("colleague", reference, ACTIVATE, Map.of("activationOutcome", "ACTIVATED"));
        authorise(reference, CODE);
        refused("staff", reference, CHECK, with(AfasForms.right(), "connectorsSeen", false), "Both app connectors");
        refused("staff", reference, CHECK, with(AfasForms.right(), "functionsSeen", false), "functions above");
        assertThat(environments.ofCase(reference).get(0).isReady()).isFalse();
    }

    @Test
    @DisplayName("§1.8 no. 2: cannot be authorised past a blocked app connector")
    void needs_both_connectors() {
        readyOffice();
        String reference = clientWithSiri();
        as("colleague", reference, ACTIVATE, Map.of("activationOutcome", "ACTIVATED"));
        as("colleague", reference, AUTHORISE, AfasForms.authorised());
        refused(
                "colleague",
                reference,
                CLIENT_CONNECTORS,
                Map.of("officeAccessUnblocked", true),
                "Profit Communication Center");
    }

    @Test
    @DisplayName("§1.8 no. 3: needs at least both functions, and a third for PCC from Profit Windows")
    void needs_the_functions() {
        readyOffice();
        String reference = client(environment());
        people(reference, with(siri(), "downloadVia", "PROFIT_WINDOWS"));
        nameDownload("Communication Center / Enregistrer l’installation");
        as("colleague", reference, ACTIVATE, Map.of("activationOutcome", "ACTIVATED"));
        refused(
                "colleague",
                reference,
                AUTHORISE,
                with(AfasForms.authorised(), "myFilesAuthorised", false),
                "My files");
        refused(
                "colleague",
                reference,
                AUTHORISE,
                with(AfasForms.authorised(), "saveSettingsAuthorised", false),
                "Save settings");
        refused("colleague", reference, AUTHORISE, AfasForms.authorised(), "from Profit Windows");
        as("colleague", reference, AUTHORISE, with(AfasForms.authorised(), "saveInstallationAuthorised", true));
    }

    @Test
    @DisplayName("§1.8 no. 4: waits for a manager when the licence is used up")
    void needs_a_licence() {
        readyOffice();
        String reference = clientWithSiri();
        as("colleague", reference, ACTIVATE, Map.of("activationOutcome", "LICENCE_USED_UP"));
        as("manager", reference, BUY_LICENCE, Map.of("licenceSettled", "Bought two"));
        assertThat(office.tasks(reference)).contains(ACTIVATE);
    }

    @Test
    @DisplayName("§1.8 no. 4: that authorises itself is asked, reminded, and helped when it declines")
    void authorises_itself() {
        readyOffice();
        String reference = client(with(environment(), "authorises", "CLIENT"));
        people(reference, siri());
        as("colleague", reference, ACTIVATE, Map.of("activationOutcome", "ACTIVATED"));
        office.sendMails();
        Letter letter = office.lettersTo(AfasForms.CONTACT).get(0);
        assertThat(letter.text())
                .contains(
                        CODE,
                        "Siri Staff, 12345.SStaff",
                        "Généralités / Export / Mes fichiers",
                        "12345.afasinsite.nl (un tiret signifie");
        office.passDays(4);
        assertThat(office.lettersTo(AfasForms.CONTACT)).hasSizeGreaterThan(1);
        office.press(letter.link(), Map.of("action", "decline", "name", "Luc Martin", "reason", "Who are they?"));
        as("staff", reference, SETTLE_CLIENT, Map.of("settledHow", "Called Luc", "authorises", "CLIENT"));
        office.sendMails();
        office.press(
                office.lettersTo(AfasForms.CONTACT)
                        .get(office.lettersTo(AfasForms.CONTACT).size() - 1)
                        .link(),
                Map.of("action", "done", "name", "Luc Martin"));
        assertThat(office.tasks(reference)).contains(CHECK);
        Environment martin = environments.ofCase(reference).get(0);
        assertThat(Objects.requireNonNull(martin.authorised()).by()).isEqualTo("Luc Martin");
        assertThat(Objects.requireNonNull(martin.connectors()).by()).isEqualTo("Luc Martin");
    }

    @Test
    void can_hand_the_authorising_to_the_office() {
        readyOffice();
        String reference = client(with(environment(), "authorises", "CLIENT"));
        people(reference, siri());
        as("colleague", reference, ACTIVATE, Map.of("activationOutcome", "ACTIVATED"));
        office.sendMails();
        office.press(
                office.lettersTo(AfasForms.CONTACT).get(0).link(),
                Map.of("action", "decline", "name", "Luc", "reason", "Please do it yourselves"));
        as("staff", reference, SETTLE_CLIENT, Map.of("settledHow", "Account given", "authorises", "OFFICE"));
        assertThat(office.tasks(reference)).contains(AUTHORISE);
    }

    @ParameterizedTest
    @DisplayName("§1.8 no. 11: is refused a code that cannot be its own")
    @CsvSource({
        "code, O1234AA, is no code",
        "code, o12345aa, is the environment of the office",
        "profitUpdate, unknown, such as “Profit 7”"
    })
    void refuses(String field, String value, String sentence) {
        readyOffice();
        String reference = office.start("staff", AfasForms.client());
        refused("staff", reference, NAME_ENVIRONMENT, with(environment(), field, value), sentence);
    }

    @Test
    @DisplayName("§1.8 no. 11: never takes an environment that is looked after already")
    void is_unique() {
        readyOffice();
        String first = clientWithSiri();
        String second = office.start(
                "staff", with(AfasForms.client(), "clientName", "Boulangerie Petit", "nationalId", "0428.759.497"));
        refused(
                "staff",
                second,
                NAME_ENVIRONMENT,
                environment(),
                "it belongs to Boulangerie Martin, see case " + first);
    }

    @Test
    @DisplayName("§1.8 no. 11: keeps a code that the office cannot have for its own")
    void keeps_its_code_from_the_office() {
        String reference = client(environment());
        people(reference, siri());
        String setup = office.files.openCaseAbout("afas-office").orElseThrow();
        refused(
                "colleague",
                setup,
                AfasForms.ENTER_OFFICE,
                with(AfasForms.office(), "code", CODE.toLowerCase(Locale.ROOT)),
                "is the environment of the client Boulangerie Martin, see case " + reference);
    }

    @ParameterizedTest
    @DisplayName("§1.8 no. 11: gives nobody a user code of another participant")
    @CsvSource({
        "98765.SStaff, 'begins with 98765'",
        "SStaff, 'no user code on AFAS Online'",
        "'', 'Enter the user code'"
    })
    void refuses_user_codes(String code, String sentence) {
        readyOffice();
        String reference = client(environment());
        refused("staff", reference, NAME_USER, with(siri(), "userCode", code), sentence);
    }

    @Test
    @DisplayName("§1.8 no. 11: finds codes that were entered before the office was")
    void compares_prefixes_again() {
        String reference = client(environment());
        people(reference, with(siri(), "userCode", "98765.SStaff"));
        String setup = office.files.openCaseAbout("afas-office").orElseThrow();
        as("colleague", setup, ENTER_OFFICE, AfasForms.office());
        finishSetup(setup);
        office.runDue();
        refused(
                "colleague",
                reference,
                ACTIVATE,
                Map.of("activationOutcome", "ACTIVATED"),
                "do not begin with the participant number of the office, 12345: 98765.SStaff");
    }

    @Test
    void without_an_environment_has_no_path() {
        String reference = office.start("staff", AfasForms.client());
        as("staff", reference, NAME_ENVIRONMENT, Map.of("situation", "NO_ENVIRONMENT"));
        assertThat(office.tasks(reference)).containsExactly(onboarding.process.Forms.WITHOUT_PATH);
    }

    @Test
    void says_when_no_source_documents_its_combination() {
        readyOffice();
        String reference = client(with(environment(), "edition", "SMALL_BUSINESS", "menuLanguage", "en"));
        people(reference, siri());
        assertThat(office.tasks(reference)).contains(FILL_IN_MENU);
        menus.fill(
                new Menu(
                        Edition.SMALL_BUSINESS,
                        "en",
                        "Users",
                        "Files",
                        "Settings",
                        null,
                        "Connector",
                        "Site",
                        null,
                        null,
                        "Seen",
                        null),
                "admin");
        office.runDue();
        assertThat(office.tasks(reference)).contains(ACTIVATE).doesNotContain(FILL_IN_MENU);
    }

    @Test
    @DisplayName("§1.8 no. 3: says when no source names the third function, and goes on when an admin has filled it in")
    void says_when_no_source_names_the_third_function() {
        readyOffice();
        String reference = client(environment());
        people(reference, with(siri(), "downloadVia", "PROFIT_WINDOWS"));
        assertThat(office.tasks(reference)).contains(FILL_IN_MENU).doesNotContain(ACTIVATE);
        assertThat(variable(reference, FILL_IN_MENU, "combinationWords"))
                .isEqualTo("Profit, French, AFAS Online: Save installation");
        as("staff", reference, DESCRIBE, Map.of("workstationKind", "WINDOWS", "workstationName", "PC-staff"));
        assertThat(office.tasks(reference)).contains(FILL_IN_DOWNLOAD).doesNotContain(INSTALL);
        refused("admin", reference, FILL_IN_DOWNLOAD, Map.of(), "Nothing is filled in for this combination yet");
        WebClient admin = WebClient.signedIn(port, DemoAccount.ADMIN);
        String page = "/afas/menus/PROFIT/fr/SAVE_INSTALLATION";
        assertThat(admin.submit("/afas/menus", page, Map.of("words", "")).body())
                .contains("Write down what Profit shows and where you know it from");
        admin.submit("/afas/menus", page, Map.of("words", "Communication Center / Installer", "source", "Seen"));
        office.runDue();
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(ACTIVATE, INSTALL);
        assertThat(variable(reference, INSTALL, "menuSaveInstallation")).isEqualTo("Communication Center / Installer");
        assertThat(variable(reference, ACTIVATE, "menuSaveInstallation")).isEqualTo("Communication Center / Installer");
    }

    @Test
    void whose_person_downloads_PCC_from_elsewhere_than_before_needs_the_third_function() {
        readyOffice();
        clientWithSiri();
        String second = office.start(
                "staff", with(AfasForms.client(), "clientName", "Boulangerie Petit", "nationalId", "0428.759.497"));
        name(second, List.of(with(environment(), "code", OTHER_CODE)));
        people(second, Map.of("pccColleague", "staff", "downloadVia", "PROFIT_WINDOWS"));
        assertThat(pccUsers.find("staff").orElseThrow().downloadVia()).isEqualTo(DownloadVia.PROFIT_WINDOWS);
        assertThat(office.tasks(second)).contains(FILL_IN_MENU);
    }

    private void nameDownload(String words) {
        menus.add(Edition.PROFIT, "fr", new MenuAddition(MenuGap.SAVE_INSTALLATION, words, "Seen", null), "admin");
        office.runDue();
    }

    private @Nullable Object variable(String reference, String task, String name) {
        return office.shown(office.task(reference, task), name);
    }

    @Test
    void whose_naming_was_wrong_is_named_again() {
        readyOffice();
        String reference = client(with(environment(), "code", OTHER_CODE));
        office.reopen("staff", reference, "Wrong code");
        name(reference, List.of(environment()));
        assertThat(environments.ofCase(reference)).extracting(Environment::code).containsExactly(CODE);
    }

    @Test
    void that_leaves_halfway_is_taken_back() {
        readyOffice();
        String reference = clientWithSiri();
        makeReady(reference, CODE);
        install("staff", reference);
        office.cancel(reference, "The client leaves");
        office.runDue();
        as("colleague", reference, ENVIRONMENTS_BACK, takenBack());
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(environments.holderOf(CODE)).isEmpty();
        assertThat(state("staff", CODE)).isEqualTo(LinkState.REVOKED);
    }

    @Test
    void that_is_renamed_is_renamed_everywhere() {
        readyOffice();
        String reference = clientWithSiri();
        office.correct(reference, Map.of("clientName", "Boulangerie Martin et fils"));
        assertThat(environments.ofCase(reference).get(0).clientName()).isEqualTo("Boulangerie Martin et fils");
    }
}
