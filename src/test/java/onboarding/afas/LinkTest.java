package onboarding.afas;

import static onboarding.afas.AfasForms.ACTIVATE;
import static onboarding.afas.AfasForms.CODE;
import static onboarding.afas.AfasForms.DECIDE_REPAIR;
import static onboarding.afas.AfasForms.DESCRIBE;
import static onboarding.afas.AfasForms.INSTALL;
import static onboarding.afas.AfasForms.LINK;
import static onboarding.afas.AfasForms.OTHER_CODE;
import static onboarding.afas.AfasForms.REPAIR;
import static onboarding.afas.AfasForms.TERMINAL_SERVER;
import static onboarding.afas.AfasForms.environment;
import static onboarding.afas.AfasForms.kim;
import static onboarding.afas.AfasForms.siri;
import static onboarding.afas.AfasForms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import onboarding.client.CaseStatus;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Workstations and links")
class LinkTest extends AfasClientTest {

    @ParameterizedTest
    @DisplayName("§1.8 no. 2 to 5 and 9: whatever is in the way goes to those who put it right, and is tried again")
    @CsvSource({
        "CONNECTOR_BLOCKED, vendor-admin, Unblock the app connectors",
        "MENU_MISSING, vendor-admin, Authorise the user group",
        "CANNOT_OPEN, staff, added as meewerkgebruiker",
        "NO_LOG_ON, vendor-admin, valid e-mail address",
        "CONNECTION, vendor-admin, proxy or firewall"
    })
    void are_repaired(String problem, String group, String words) {
        String reference = readyToLink();
        report(reference, problem);
        assertThat(office.tasks(reference)).containsExactly(REPAIR);
        Task repair = office.task(reference, REPAIR);
        assertThat(office.shown(repair, "repairWords")).asString().contains(words);
        assertThat(office.engine
                        .getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup(group)
                        .includeAssignedTasks()
                        .list())
                .extracting(Task::getId)
                .contains(repair.getId());
        as(group.equals("staff") ? "staff" : "colleague", reference, REPAIR, Map.of("repairedHow", "Done"));
        assertThat(office.tasks(reference)).containsExactly(LINK);
        assertThat(office.timeline(reference)).contains("evidence.afas.problem." + problem);
    }

    @ParameterizedTest
    @DisplayName("§1.8 no. 2 and 3: what only the client can put right, staff ask the client for")
    @CsvSource({"CONNECTOR_BLOCKED", "MENU_MISSING"})
    void are_repaired_by_a_client_who_authorises(String problem) {
        String reference = readyToLink();
        environments.recordSide(environments.ofCase(reference).get(0).id(), Side.CLIENT);
        report(reference, problem);
        Task repair = office.task(reference, REPAIR);
        assertThat(office.shown(repair, "repairWords")).asString().startsWith("Ask the client");
        as("staff", reference, REPAIR, Map.of("repairedHow", "Luc did it"));
        assertThat(office.tasks(reference)).containsExactly(LINK);
    }

    @Test
    void are_looked_at_again_every_day_in_case_a_piece_of_news_was_missed() {
        readyOffice();
        String reference = clientWithSiri();
        install("staff", reference);
        assertThat(office.tasks(reference)).doesNotContain(LINK);
        environments.recordReady(environments.ofCase(reference).get(0).id(), null, "Group", "staff");
        office.passDays(1);
        assertThat(office.tasks(reference)).contains(LINK);
    }

    @Test
    void begin_a_day_late_when_the_news_of_the_office_was_missed() {
        String reference = clientWithSiri();
        String setup = office.files.openCaseAbout("afas-office").orElseThrow();
        as("colleague", setup, AfasForms.ENTER_OFFICE, AfasForms.office());
        offices.recordReady(setup, "colleague");
        office.passDays(1);
        assertThat(office.tasks(reference)).contains(DESCRIBE);
    }

    @Test
    void need_PCC_on_the_workstation_once_for_all_clients() {
        readyOffice();
        String first = clientWithSiri();
        String second = secondClientWithSiri();
        assertThat(office.tasks(first)).contains(DESCRIBE);
        assertThat(office.tasks(second)).containsExactly(ACTIVATE);
        install("staff", first);
        office.runDue();
        makeReady(second, OTHER_CODE);
        assertThat(office.tasks(second)).containsExactly(LINK);
    }

    @Test
    void need_PCC_in_the_next_case_when_the_first_needs_the_person_no_longer() {
        readyOffice();
        String first = clientWithSiri();
        String second = secondClientWithSiri();
        of("staff", first, DESCRIBE, Map.of("workstationKind", "NOT_NEEDED", "notNeededBecause", "Kim does it"));
        office.runDue();
        assertThat(state("staff", CODE)).isEqualTo(LinkState.NOT_NEEDED);
        assertThat(office.tasks(second)).containsExactlyInAnyOrder(ACTIVATE, DESCRIBE);
    }

    @Test
    void need_PCC_in_the_next_case_when_a_colleague_lets_the_person_go_in_the_first() {
        readyOffice();
        String first = clientWithSiri();
        String second = secondClientWithSiri();
        letGo("staff", CODE, first);
        assertThat(office.tasks(first)).doesNotContain(DESCRIBE);
        assertThat(office.tasks(second)).containsExactlyInAnyOrder(ACTIVATE, DESCRIBE);
    }

    @Test
    void hold_nobody_up_whom_a_colleague_lets_go_while_another_case_sets_PCC_up() {
        readyOffice();
        clientWithSiri();
        String second = secondClientWithSiri();
        letGo("staff", OTHER_CODE, second);
        makeReady(second, OTHER_CODE);
        office.runDue();
        assertThat(office.caseOf(second).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void are_all_given_up_by_a_person_who_has_only_a_Mac() {
        readyOffice();
        String first = clientWithSiri();
        String second = secondClientWithSiri();
        of("staff", first, DESCRIBE, Map.of("workstationKind", "MAC"));
        office.runDue();
        assertThat(state("staff", CODE)).isEqualTo(LinkState.NOT_NEEDED);
        assertThat(state("staff", OTHER_CODE)).isEqualTo(LinkState.NOT_NEEDED);
        assertThat(office.tasks(second)).containsExactly(ACTIVATE);
    }

    private void letGo(String person, String code, String reference) {
        links.recordNotNeeded(cell(person, code).id(), reference, "Gone", "colleague");
        links.letGo(pccUsers.find(person).orElseThrow().id());
        office.runDue();
    }

    @Test
    void need_PCC_in_the_next_case_when_the_first_is_cancelled() {
        readyOffice();
        String first = clientWithSiri();
        String second = secondClientWithSiri();
        office.cancel(first, "Not any more");
        office.runDue();
        assertThat(office.tasks(second)).containsExactlyInAnyOrder(ACTIVATE, DESCRIBE);
    }

    @Test
    @DisplayName("§1.8 no. 4: what stays in the way for long becomes a manager’s decision")
    void are_decided_by_a_manager() {
        String reference = readyToLink();
        report(reference, "CANNOT_OPEN");
        office.passDays(6);
        assertThat(office.tasks(reference)).containsExactly(DECIDE_REPAIR);
        as("manager", reference, DECIDE_REPAIR, Map.of("decidedHow", "Licence bought"));
        assertThat(office.tasks(reference)).containsExactly(LINK);
    }

    @Test
    @DisplayName("§1.8 no. 5: a corrected address is the person’s from then on")
    void need_an_address() {
        String reference = readyToLink();
        report(reference, "NO_LOG_ON");
        as(
                "colleague",
                reference,
                REPAIR,
                Map.of("repairedHow", "New address", "correctedPccEmail", "siri@new.example"));
        assertThat(pccUsers.find("staff").orElseThrow().email()).isEqualTo("siri@new.example");
    }

    @Test
    @DisplayName("§1.8 no. 8: a file that was run on the wrong workstation is run again on the right one")
    void are_on_the_right_workstation() {
        String reference = readyToLink();
        refusedIn(
                CODE,
                "staff",
                reference,
                LINK,
                with(linked("staff"), "linkedOn", "PC-9"),
                "is on PC-staff. Run the file there");
        report(reference, "WRONG_WORKSTATION");
        assertThat(office.tasks(reference)).containsExactly(LINK);
        link("staff", reference, CODE);
        assertThat(state("staff", CODE)).isEqualTo(LinkState.LINKED);
    }

    @Test
    @DisplayName("§1.8 no. 7: whoever has only a Mac stays without PCC, and nobody waits for it")
    void are_never_a_Mac() {
        readyOffice();
        String reference = clientWithSiri();
        as("staff", reference, DESCRIBE, Map.of("workstationKind", "MAC"));
        assertThat(state("staff", CODE)).isEqualTo(LinkState.NOT_NEEDED);
        makeReady(reference, CODE);
        office.runDue();
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(office.lettersTo(AfasForms.CONTACT)).isEmpty();
    }

    @Test
    @DisplayName("§1.8 no. 7: a terminal server is accepted by a manager once for the office")
    void may_be_a_terminal_server() {
        readyOffice();
        String reference = client(environment());
        people(reference, siri(), kim());
        Map<String, Object> server = Map.of("workstationKind", "TERMINAL_SERVER", "workstationName", "TS1");
        of("staff", reference, DESCRIBE, server);
        as("manager", reference, TERMINAL_SERVER, Map.of("terminalServerDecision", "REFUSED"));
        of("staff", reference, DESCRIBE, server);
        as("manager", reference, TERMINAL_SERVER, Map.of("terminalServerDecision", "ACCEPTED"));
        of("colleague", reference, DESCRIBE, server);
        assertThat(office.tasks(reference)).doesNotContain(TERMINAL_SERVER).contains(INSTALL);
        assertThat(Objects.requireNonNull(offices.get().terminalServer()).by()).isEqualTo("manager");
    }

    @Test
    @DisplayName("§1.8 no. 2: PCC that cannot be downloaded is downloaded after the connector was unblocked")
    void have_PCC_repaired() {
        readyOffice();
        String reference = clientWithSiri();
        as("staff", reference, DESCRIBE, Map.of("workstationKind", "WINDOWS", "workstationName", "PC-staff"));
        as(
                "staff",
                reference,
                INSTALL,
                Map.of("installOutcome", "PROBLEM", "problem", "CONNECTOR_BLOCKED", "problemNote", "Blocked"));
        as("colleague", reference, REPAIR, Map.of("repairedHow", "Unblocked"));
        assertThat(office.tasks(reference)).contains(INSTALL);
    }

    @Test
    void can_be_not_needed_with_a_reason() {
        String reference = readyToLink();
        in(CODE, "staff", reference, LINK, Map.of("linkResult", "NOT_NEEDED", "notNeededBecause", "Kim does it"));
        Link cell = cell("staff", CODE);
        assertThat(cell.state()).isEqualTo(LinkState.NOT_NEEDED);
        assertThat(Objects.requireNonNull(cell.settled()).by()).isEqualTo("staff");
        office.runDue();
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void hold_nobody_up_who_does_not_need_PCC_and_says_why() {
        readyOffice();
        String reference = client(environment());
        people(reference, siri(), kim());
        makeReady(reference, CODE);
        of("staff", reference, DESCRIBE, Map.of("workstationKind", "NOT_NEEDED", "notNeededBecause", "Kim does it"));
        assertThat(cell("staff", CODE).settledBecause()).isEqualTo("Kim does it");
        of("colleague", reference, DESCRIBE, Map.of("workstationKind", "WINDOWS", "workstationName", "PC-colleague"));
        of("colleague", reference, INSTALL, Map.of("installOutcome", "NOT_NEEDED", "notNeededBecause", "Siri is back"));
        assertThat(Objects.requireNonNull(cell("colleague", CODE).settled()).by())
                .isEqualTo("colleague");
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void hold_nobody_up_whom_a_colleague_lets_go_while_PCC_is_set_up() {
        readyOffice();
        String reference = client(environment());
        people(reference, siri(), kim());
        assertThat(office.tasks(reference)).contains(DESCRIBE);
        links.recordNotNeeded(cell("colleague", CODE).id(), reference, "Gone", "staff");
        links.letGo(pccUsers.find("colleague").orElseThrow().id());
        assertThat(office.tasks(reference)).containsOnlyOnce(DESCRIBE);
        makeReady(reference, CODE);
        install("staff", reference);
        link("staff", reference, CODE);
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void ask_nobody_for_PCC_who_is_let_go_before_the_office_is_ready() {
        String reference = clientWithSiri();
        links.recordNotNeeded(cell("staff", CODE).id(), reference, "Gone", "staff");
        String setup = office.files.openCaseAbout("afas-office").orElseThrow();
        as("colleague", setup, AfasForms.ENTER_OFFICE, AfasForms.office());
        finishSetup(setup);
        office.runDue();
        assertThat(office.tasks(reference)).contains(AfasForms.ACTIVATE).doesNotContain(DESCRIBE);
    }

    @Test
    @DisplayName("§1.8 no. 3: whoever misses the function when PCC is installed has the function put right")
    void miss_a_function_when_PCC_is_installed() {
        readyOffice();
        String reference = clientWithSiri();
        as("staff", reference, DESCRIBE, Map.of("workstationKind", "WINDOWS", "workstationName", "PC-staff"));
        as(
                "staff",
                reference,
                INSTALL,
                Map.of("installOutcome", "PROBLEM", "problem", "MENU_MISSING", "problemNote", "No such entry"));
        assertThat(office.shown(office.task(reference, REPAIR), "repairWords"))
                .asString()
                .contains("Authorise the user group");
        as("colleague", reference, REPAIR, Map.of("repairedHow", "Authorised"));
        assertThat(office.tasks(reference)).contains(INSTALL);
    }

    @Test
    void never_keep_what_belongs_to_the_person() {
        String reference = readyToLink();
        link("staff", reference, CODE);
        assertThat(office.engine
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .doesNotContain("token", "settingsFile");
    }

    private String secondClientWithSiri() {
        String second = office.start(
                "staff", with(AfasForms.client(), "clientName", "Boulangerie Petit", "nationalId", "0428.759.497"));
        name(second, List.of(with(AfasForms.environment(), "code", AfasForms.OTHER_CODE)));
        people(second, siri());
        return second;
    }

    private String readyToLink() {
        readyOffice();
        String reference = clientWithSiri();
        makeReady(reference, CODE);
        install("staff", reference);
        return reference;
    }

    private void report(String reference, String problem) {
        in(
                CODE,
                "staff",
                reference,
                LINK,
                Map.of("linkResult", "PROBLEM", "problem", problem, "problemNote", "It does not work"));
    }
}
