package onboarding.afas;

import static onboarding.afas.AfasForms.CHECK_FUNCTIONS;
import static onboarding.afas.AfasForms.CODE;
import static onboarding.afas.AfasForms.DELETE_TOKENS;
import static onboarding.afas.AfasForms.ENVIRONMENT_AWAY;
import static onboarding.afas.AfasForms.LINK;
import static onboarding.afas.AfasForms.OTHER_CODE;
import static onboarding.afas.AfasForms.PERSON_OUT;
import static onboarding.afas.AfasForms.REINSTALL;
import static onboarding.afas.AfasForms.SETTLE_UPDATE;
import static onboarding.afas.AfasForms.environment;
import static onboarding.afas.AfasForms.kim;
import static onboarding.afas.AfasForms.siri;
import static onboarding.afas.AfasForms.with;
import static onboarding.process.Forms.APPROVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onboarding.access.DemoAccount;
import onboarding.access.WebClient;
import onboarding.client.CaseStatus;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Looking after AFAS links")
class UpkeepTest extends AfasClientTest {

    private static final Map<String, Object> FUNCTIONS =
            Map.of("functionsStillThere", true, "connectorsStillOpen", true);

    @Test
    @DisplayName(
            "§1.8 no. 10: after an Update of the office each environment catches up, its functions are checked, PCC is installed again")
    void follows_an_update() {
        linkedClient();
        String update = update(Map.of("updateSide", "OFFICE", "profitUpdate", "Profit 8", "pccUpdateRequired", true));
        assertThat(cell("staff", CODE).flaggedAt()).isNotNull();
        assertThat(office.tasks(update)).containsExactly(REINSTALL, SETTLE_UPDATE);
        as("staff", update, REINSTALL, Map.of("pccReinstalled", true, "linksOutcome", "STILL_THERE"));
        office.runDue();

        String client =
                update(Map.of("updateSide", "CLIENT", "updatedEnvironment", idOf(CODE), "profitUpdate", "Profit 8"));
        assertThat(office.files.get(client).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(office.tasks(update)).containsExactly(CHECK_FUNCTIONS);
        as("colleague", update, CHECK_FUNCTIONS, FUNCTIONS);
        office.runDue();
        assertThat(cell("staff", CODE).flaggedAt()).isNull();
        assertThat(office.files.get(update).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void has_links_made_again_that_did_not_outlast_a_new_installation() {
        linkedClient();
        String update = update(Map.of("updateSide", "OFFICE", "profitUpdate", "Profit 8", "pccUpdateRequired", true));
        as("staff", update, REINSTALL, Map.of("pccReinstalled", true, "linksOutcome", "GONE"));
        assertThat(state("staff", CODE)).isEqualTo(LinkState.OPEN);
        as("staff", update, SETTLE_UPDATE, Map.of("clientUpdateRead", "8"));
        office.runDue();
        in(CODE, "staff", update, LINK, with(linked("staff"), "updateShown", "8"));
        assertThat(state("staff", CODE)).isEqualTo(LinkState.LINKED);
    }

    @Test
    void holds_links_not_yet_made_until_both_sides_have_caught_up() {
        readyOffice();
        String reference = clientWithSiri();
        makeReady(reference, CODE);
        install("staff", reference);
        assertThat(office.tasks(reference)).containsExactly(LINK);
        String update = update(Map.of("updateSide", "OFFICE", "profitUpdate", "Profit 8"));
        assertThat(office.tasks(reference)).isEmpty();
        as("staff", update, SETTLE_UPDATE, Map.of("clientUpdateRead", "8"));
        office.runDue();
        assertThat(office.tasks(reference)).containsExactly(LINK);
    }

    @Test
    void asks_nobody_twice_about_one_environment() {
        readyOffice();
        String reference = clientWithSiri();
        makeReady(reference, CODE);
        install("staff", reference);
        in(CODE, "staff", reference, LINK, with(linked("staff"), "updateShown", "8"));
        assertThat(office.tasks(reference)).containsExactly(SETTLE_UPDATE);
        String update = update(Map.of("updateSide", "OFFICE", "profitUpdate", "Profit 9"));
        assertThat(office.tasks(reference)).isEmpty();
        assertThat(office.tasks(update)).containsExactly(SETTLE_UPDATE);
        assertThatThrownBy(() -> update(Map.of("updateSide", "OFFICE", "profitUpdate", "9")))
                .hasMessageContaining("followed up already, in case " + update);
        String next = update(Map.of("updateSide", "OFFICE", "profitUpdate", "Profit 10"));
        assertThat(office.files.get(next).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(office.tasks(update)).containsExactly(SETTLE_UPDATE);
    }

    @Test
    void goes_on_asking_about_a_difference_when_the_case_of_the_update_is_cancelled() {
        String reference = linkedClient();
        String update = update(Map.of("updateSide", "OFFICE", "profitUpdate", "Profit 8"));
        office.cancel(update, "Recorded too early");
        assertThat(office.tasks(update)).isEmpty();
        assertThat(office.tasks(reference)).containsExactly(SETTLE_UPDATE);
        as("staff", reference, SETTLE_UPDATE, Map.of("officeUpdateRead", "7"));
        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    void asks_about_an_environment_that_became_ready_after_the_office_had_moved() {
        readyOffice();
        String reference = clientWithSiri();
        install("staff", reference);
        update(Map.of("updateSide", "OFFICE", "profitUpdate", "Profit 8"));
        assertThat(office.tasks(reference)).doesNotContain(SETTLE_UPDATE);
        makeReady(reference, CODE);
        assertThat(office.tasks(reference)).containsExactly(SETTLE_UPDATE);
        as("staff", reference, SETTLE_UPDATE, Map.of("clientUpdateRead", "8"));
        office.runDue();
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(LINK, CHECK_FUNCTIONS);
    }

    @Test
    void asks_again_about_an_environment_whose_functions_are_being_checked_when_the_next_update_comes() {
        linkedClient();
        String update = update(Map.of("updateSide", "OFFICE", "profitUpdate", "Profit 8"));
        as("staff", update, SETTLE_UPDATE, Map.of("clientUpdateRead", "8"));
        assertThat(office.tasks(update)).containsExactly(CHECK_FUNCTIONS);
        update(Map.of("updateSide", "OFFICE", "profitUpdate", "Profit 9"));
        assertThat(office.tasks(update)).containsExactly(SETTLE_UPDATE);
        as("staff", update, SETTLE_UPDATE, Map.of("clientUpdateRead", "9"));
        assertThat(cell("staff", CODE).flaggedAt()).isNotNull();
        as("colleague", update, CHECK_FUNCTIONS, FUNCTIONS);
        office.runDue();
        assertThat(cell("staff", CODE).flaggedAt()).isNull();
        assertThat(office.files.get(update).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void keeps_the_flags_when_the_update_moved_unseen_during_the_check() {
        linkedClient();
        String update = update(Map.of("updateSide", "OFFICE", "profitUpdate", "Profit 8"));
        as("staff", update, SETTLE_UPDATE, Map.of("clientUpdateRead", "8"));
        offices.recordUpdate(offices.get().caseReference(), "9", "staff");
        as("colleague", update, CHECK_FUNCTIONS, FUNCTIONS);
        assertThat(cell("staff", CODE).flaggedAt()).isNotNull();
        assertThat(office.tasks(update)).containsExactly(SETTLE_UPDATE);
    }

    @Test
    void flags_the_links_and_has_the_functions_checked_after_an_update_that_somebody_met_by_chance() {
        String first = linkedClient();
        String second = office.start(
                "staff", with(AfasForms.client(), "clientName", "Boulangerie Petit", "nationalId", "0428.759.497"));
        name(second, List.of(with(environment(), "code", OTHER_CODE, "profitUpdate", "8")));
        people(second, siri());
        as("staff", second, SETTLE_UPDATE, Map.of("officeUpdateRead", "8"));
        assertThat(cell("staff", CODE).flaggedAt()).isNotNull();
        Task settle = office.engine
                .getTaskService()
                .createTaskQuery()
                .taskName(SETTLE_UPDATE)
                .singleResult();
        office.completeTask("staff", settle.getId(), Map.of("clientUpdateRead", "8", "ending", "DONE"));
        office.runDue();
        assertThat(cell("staff", CODE).flaggedAt()).isNotNull();
        in(CODE, "colleague", second, CHECK_FUNCTIONS, FUNCTIONS);
        assertThat(cell("staff", CODE).flaggedAt()).isNull();
        assertThat(office.tasks(first)).isEmpty();
    }

    @Test
    void clears_the_flags_of_an_update_that_was_recorded_too_early() {
        linkedClient();
        String update = update(Map.of("updateSide", "OFFICE", "profitUpdate", "Profit 8", "pccUpdateRequired", true));
        as("staff", update, SETTLE_UPDATE, Map.of("officeUpdateRead", "7"));
        assertThat(cell("staff", CODE).flaggedAt()).isNull();
        assertThat(office.tasks(update)).containsExactly(REINSTALL);
    }

    @Test
    void has_the_functions_checked_although_the_case_of_the_update_is_cancelled() {
        String reference = linkedClient();
        String update = update(Map.of("updateSide", "OFFICE", "profitUpdate", "Profit 8"));
        as("staff", update, SETTLE_UPDATE, Map.of("clientUpdateRead", "8"));
        office.cancel(update, "By mistake");
        assertThat(office.tasks(reference)).containsExactly(CHECK_FUNCTIONS);
        as("colleague", reference, CHECK_FUNCTIONS, FUNCTIONS);
        assertThat(cell("staff", CODE).flaggedAt()).isNull();
        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    void has_staff_ask_a_client_who_authorises_to_look_at_the_functions() {
        linkedClient();
        environments.recordSide(Long.parseLong(idOf(CODE)), Side.CLIENT);
        String update = update(Map.of("updateSide", "OFFICE", "profitUpdate", "Profit 8"));
        as("staff", update, SETTLE_UPDATE, Map.of("clientUpdateRead", "8"));
        assertThat(office.engine
                        .getTaskService()
                        .createTaskQuery()
                        .taskName(CHECK_FUNCTIONS)
                        .taskCandidateGroup("staff")
                        .includeAssignedTasks()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void checks_no_functions_of_an_environment_that_has_ended() {
        linkedClient();
        String update = update(Map.of("updateSide", "OFFICE", "profitUpdate", "Profit 8"));
        as("staff", update, SETTLE_UPDATE, Map.of("clientUpdateRead", "8"));
        clientLeaves();
        office.runDue();
        assertThat(office.files.get(update).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void lets_a_link_wait_for_the_new_workstation() {
        readyOffice();
        String reference = clientWithSiri();
        makeReady(reference, CODE);
        install("staff", reference);
        String upkeep = upkeep("NEW_WORKSTATION", "staff");
        assertThat(office.tasks(reference)).isEmpty();
        of("staff", upkeep, AfasForms.DESCRIBE, Map.of("workstationKind", "WINDOWS", "workstationName", "PC-new"));
        of("staff", upkeep, AfasForms.INSTALL, Map.of("installOutcome", "WORKS", "testDocument", true));
        assertThat(office.tasks(reference)).containsExactly(LINK);
        in(CODE, "staff", reference, LINK, with(linked("staff"), "linkedOn", "PC-new"));
        assertThat(cell("staff", CODE).workstation()).isEqualTo("PC-new");
    }

    @Test
    void leaves_to_the_case_of_a_client_what_is_linked_there_for_the_first_time() {
        readyOffice();
        String reference = clientWithSiri();
        String upkeep = upkeep("NEW_WORKSTATION", "staff");
        assertThat(office.tasks(upkeep)).isEmpty();
        install("staff", reference);
        makeReady(reference, CODE);
        assertThat(office.tasks(reference)).containsExactly(LINK);
        assertThat(office.files.get(upkeep).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void links_a_new_workstation_anew() {
        linkedClient();
        String upkeep = upkeep("NEW_WORKSTATION", "staff");
        assertThat(state("staff", CODE)).isEqualTo(LinkState.OPEN);
        of("staff", upkeep, AfasForms.DESCRIBE, Map.of("workstationKind", "WINDOWS", "workstationName", "PC-new"));
        of("staff", upkeep, AfasForms.INSTALL, Map.of("installOutcome", "WORKS", "testDocument", true));
        in(CODE, "staff", upkeep, LINK, with(linked("staff"), "linkedOn", "PC-new"));
        assertThat(cell("staff", CODE).workstation()).isEqualTo("PC-new");
        office.runDue();
        assertThat(office.files.get(upkeep).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void revives_nothing_of_an_environment_that_has_ended() {
        linkedClient();
        clientLeaves();
        upkeep("NEW_WORKSTATION", "staff");
        assertThat(state("staff", CODE)).isEqualTo(LinkState.REVOKED);
    }

    @Test
    void deletes_the_tokens_of_a_lost_laptop_at_once() {
        linkedClient();
        String upkeep = upkeep("LOST_LAPTOP", "staff");
        Task delete = office.task(upkeep, DELETE_TOKENS);
        assertThat(delete.getDueDate().toInstant())
                .isBefore(office.clock.instant().plus(Duration.ofHours(5)));
        assertThatThrownBy(() -> upkeep("LOST_LAPTOP", "staff")).hasMessageContaining("already, in case " + upkeep);
        as("colleague", upkeep, DELETE_TOKENS, Map.of("tokensDeleted", true));
        assertThat(state("staff", CODE)).isEqualTo(LinkState.REVOKED);
        assertThat(pccUsers.find("staff").orElseThrow().pccReadyAt()).isNull();
    }

    @Test
    void deletes_the_tokens_of_the_old_laptop_while_the_new_one_is_being_set_up() {
        linkedClient();
        String replacement = upkeep("NEW_WORKSTATION", "staff");
        String upkeep = upkeep("LOST_LAPTOP", "staff");
        assertThat(words(upkeep, DELETE_TOKENS)).contains(CODE);
        as("colleague", upkeep, DELETE_TOKENS, Map.of("tokensDeleted", true));
        assertThat(cell("staff", CODE).hasToken()).isFalse();
        of("staff", replacement, AfasForms.DESCRIBE, Map.of("workstationKind", "WINDOWS", "workstationName", "PC-new"));
        of("staff", replacement, AfasForms.INSTALL, Map.of("installOutcome", "WORKS", "testDocument", true));
        in(CODE, "staff", replacement, LINK, with(linked("staff"), "linkedOn", "PC-new"));
        assertThat(state("staff", CODE)).isEqualTo(LinkState.LINKED);
    }

    @Test
    void keeps_what_is_linked_on_the_new_laptop_when_the_old_one_turns_out_to_be_lost() {
        readyOffice();
        String reference = client(environment(), with(environment(), "code", OTHER_CODE));
        people(reference, siri());
        install("staff", reference);
        for (String code : List.of(CODE, OTHER_CODE)) {
            makeReady(reference, code);
            link("staff", reference, code);
        }
        String replacement = upkeep("NEW_WORKSTATION", "staff");
        of("staff", replacement, AfasForms.DESCRIBE, Map.of("workstationKind", "WINDOWS", "workstationName", "PC-new"));
        of("staff", replacement, AfasForms.INSTALL, Map.of("installOutcome", "WORKS", "testDocument", true));
        in(CODE, "staff", replacement, LINK, with(linked("staff"), "linkedOn", "PC-new"));
        String upkeep = upkeep("LOST_LAPTOP", "staff");
        assertThat(words(upkeep, DELETE_TOKENS)).contains(OTHER_CODE).doesNotContain(CODE);
        as("colleague", upkeep, DELETE_TOKENS, Map.of("tokensDeleted", true));
        assertThat(state("staff", CODE)).isEqualTo(LinkState.LINKED);
        assertThat(office.tasks(replacement)).containsExactly(LINK);
    }

    @Test
    void gives_the_person_whose_laptop_is_lost_a_task_in_the_case_that_waits_for_a_link() {
        readyOffice();
        String reference = client(environment(), with(environment(), "code", OTHER_CODE));
        people(reference, siri());
        install("staff", reference);
        makeReady(reference, CODE);
        makeReady(reference, OTHER_CODE);
        String upkeep = upkeep("LOST_LAPTOP", "staff");
        as("colleague", upkeep, DELETE_TOKENS, Map.of("tokensDeleted", true));
        office.runDue();
        assertThat(office.tasks(reference)).containsExactly(AfasForms.DESCRIBE);
        install("staff", reference);
        assertThat(office.tasks(reference)).containsExactly(LINK, LINK);
    }

    @Test
    void holds_nobody_up_who_is_let_go_while_a_lost_workstation_is_replaced() {
        readyOffice();
        String reference = clientWithSiri();
        install("staff", reference);
        makeReady(reference, CODE);
        String upkeep = upkeep("LOST_LAPTOP", "staff");
        as("colleague", upkeep, DELETE_TOKENS, Map.of("tokensDeleted", true));
        office.runDue();
        assertThat(office.tasks(reference)).containsExactly(AfasForms.DESCRIBE);
        links.recordNotNeeded(cell("staff", CODE).id(), reference, "Gone", "colleague");
        links.letGo(pccUsers.find("staff").orElseThrow().id());
        office.runDue();
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void describes_the_workstation_anew_when_it_is_lost_during_the_installation() {
        readyOffice();
        String reference = clientWithSiri();
        of("staff", reference, AfasForms.DESCRIBE, Map.of("workstationKind", "WINDOWS", "workstationName", "PC-old"));
        String upkeep = upkeep("LOST_LAPTOP", "staff");
        as("colleague", upkeep, DELETE_TOKENS, Map.of("tokensDeleted", true));
        assertThat(office.tasks(reference)).contains(AfasForms.DESCRIBE).doesNotContain(AfasForms.INSTALL);
    }

    @Test
    void links_again_what_a_cancelled_change_of_workstation_had_opened() {
        String reference = linkedClient();
        String upkeep = upkeep("NEW_WORKSTATION", "staff");
        office.cancel(upkeep, "Keeps the old one");
        office.runDue();
        assertThat(office.tasks(reference)).containsExactly(AfasForms.DESCRIBE);
        install("staff", reference);
        link("staff", reference, CODE);
        assertThat(state("staff", CODE)).isEqualTo(LinkState.LINKED);
        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    void lets_a_person_join_a_client_on_board_once_a_manager_approves() {
        linkedClient();
        String upkeep = referenceOfNewest(() -> office.startForm("staff", "manage-afas-pcc", joins(kim())));
        assertThat(links.peopleOf(Long.parseLong(idOf(CODE)))).hasSize(1);
        assertThat(office.engine
                        .getTaskService()
                        .getVariable(office.task(upkeep, APPROVE).getId(), "approvalWantedBecause"))
                .isEqualTo(CODE + ": Kim Colleague (12345.KColleague)");
        WebClient.signedIn(port, DemoAccount.STAFF)
                .submit(
                        "/afas",
                        "/afas/people/"
                                + pccUsers.find("colleague").orElseThrow().id(),
                        Map.of("userCode", "12345.Kim", "email", "kim@office.example"));
        assertThat(pccUsers.find("colleague").orElseThrow().userCode()).isEqualTo("12345.KColleague");
        approve(upkeep, "APPROVED");
        as("colleague", upkeep, AfasForms.ACTIVATE, Map.of("activationOutcome", "ACTIVATED"));
        as("colleague", upkeep, AfasForms.AUTHORISE, AfasForms.authorised());
        office.runDue();
        install("colleague", upkeep);
        link("colleague", upkeep, CODE);
        assertThat(state("colleague", CODE)).isEqualTo(LinkState.LINKED);
        assertThat(office.files.get(upkeep).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThatThrownBy(() -> office.startForm("staff", "manage-afas-pcc", joins(kim())))
                .hasMessageContaining("works with it already");
    }

    @Test
    void lets_nobody_join_whom_a_manager_refuses() {
        linkedClient();
        String upkeep = referenceOfNewest(() -> office.startForm("staff", "manage-afas-pcc", joins(kim())));
        approve(upkeep, "REFUSED");
        assertThat(office.files.get(upkeep).status().isFinal()).isTrue();
        assertThat(links.peopleOf(Long.parseLong(idOf(CODE)))).hasSize(1);
    }

    @Test
    void takes_back_that_somebody_has_only_a_Mac_or_does_not_need_an_environment() {
        readyOffice();
        String reference = client(with(environment(), "authorises", "CLIENT"));
        people(reference, siri());
        as("staff", reference, AfasForms.DESCRIBE, Map.of("workstationKind", "MAC"));
        assertThat(state("staff", CODE)).isEqualTo(LinkState.NOT_NEEDED);
        assertThatThrownBy(() -> office.startForm("staff", "manage-afas-pcc", joins(siri())))
                .hasMessageContaining("not ready to be linked yet");
        environments.recordReady(Long.parseLong(idOf(CODE)), null, "Group", "staff");
        String upkeep = referenceOfNewest(() -> office.startForm("staff", "manage-afas-pcc", joins(siri())));
        approve(upkeep, "APPROVED");
        as("colleague", upkeep, AfasForms.ACTIVATE, Map.of("activationOutcome", "ACTIVATED"));
        assertThat(office.tasks(upkeep)).containsExactly(AfasForms.CLIENT_AUTHORISES);
        as("staff", upkeep, AfasForms.CLIENT_AUTHORISES, AfasForms.authorised());
        office.runDue();
        install("staff", upkeep);
        link("staff", upkeep, CODE);
        assertThat(state("staff", CODE)).isEqualTo(LinkState.LINKED);
    }

    @Test
    void takes_a_person_back_whose_joining_is_cancelled() {
        linkedClient();
        String upkeep = referenceOfNewest(() -> office.startForm("staff", "manage-afas-pcc", joins(kim())));
        approve(upkeep, "APPROVED");
        office.cancel(upkeep, "Siri does it alone");
        office.runDue();
        assertThat(office.tasks(upkeep)).containsExactly(AfasForms.PERSON_BACK);
        as("colleague", upkeep, AfasForms.PERSON_BACK, Map.of("tokensDeleted", true, "cooperatingUserRemoved", true));
        assertThat(state("colleague", CODE)).isEqualTo(LinkState.REVOKED);
        assertThat(office.files.get(upkeep).status()).isEqualTo(CaseStatus.CANCELLED);
    }

    @Test
    void takes_a_leaver_out_everywhere() {
        linkedClient();
        Map<String, Object> petit = with(AfasForms.client(), "clientName", "Petit", "nationalId", "0428.759.497");
        String second = office.start("staff", petit);
        name(second, List.of(with(environment(), "code", OTHER_CODE)));
        people(second, siri());
        String upkeep = upkeep("LEAVER", "staff");
        assertThat(words(upkeep, PERSON_OUT))
                .contains("**" + CODE + "** (Boulangerie Martin): ", " · Linked", "**" + OTHER_CODE + "** (Petit): ");
        long user = pccUsers.find("staff").orElseThrow().id();
        as("colleague", upkeep, PERSON_OUT, Map.of("tokensDeleted", true, "cooperatingUserRemoved", true));
        assertThat(pccUsers.find("staff")).isEmpty();
        assertThat(links.ofUser(user)).extracting(Link::state).containsOnly(LinkState.REVOKED);
    }

    @Test
    void takes_the_environment_of_a_client_away_that_leaves() {
        linkedClient();
        clientLeaves();
        assertThat(environments.all()).isEmpty();
        assertThat(state("staff", CODE)).isEqualTo(LinkState.REVOKED);
    }

    @Test
    void cancels_the_case_of_a_client_that_leaves_before_it_is_linked() {
        readyOffice();
        String reference = clientWithSiri();
        assertThatThrownBy(() -> office.startForm(
                        "staff",
                        "manage-afas-pcc",
                        with(AfasForms.setup(), "pccEvent", "CLIENT_LEAVES", "managedEnvironment", idOf(CODE))))
                .hasMessageContaining("Case " + reference + " of this client is still open");
    }

    @Test
    void can_be_cancelled() {
        linkedClient();
        String upkeep = upkeep("LEAVER", "staff");
        office.cancel(upkeep, "Stays after all");
        assertThat(office.files.get(upkeep).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(state("staff", CODE)).isEqualTo(LinkState.LINKED);
    }

    @Test
    void shows_staff_who_is_linked_where() {
        readyOffice();
        String reference = client(environment(), with(environment(), "code", OTHER_CODE, "profitUpdate", "6"));
        people(reference, siri(), kim());
        makeReady(reference, CODE);
        install("staff", reference);
        link("staff", reference, CODE);
        WebClient staff = WebClient.signedIn(port, DemoAccount.STAFF);
        assertThat(staff.get("/afas").body())
                .contains(
                        "Siri Staff",
                        "12345.SStaff",
                        "pc-staff",
                        "2 March 2026",
                        "Held: not on the Profit Update of the office",
                        "7, read by Kim Colleague");

        Link open = cell("colleague", OTHER_CODE);
        assertThat(staff.submit("/afas", "/afas/links/" + open.id() + "/not-needed", Map.of("reason", " "))
                        .body())
                .contains("Say in at most 500 characters");
        staff.submit("/afas", "/afas/links/" + open.id() + "/not-needed", Map.of("reason", "Siri does it"));
        assertThat(cell("colleague", OTHER_CODE).state()).isEqualTo(LinkState.NOT_NEEDED);
        assertThat(staff.get("/afas").body()).contains("by Siri Staff", "Siri does it");
        assertThat(staff.submit(
                                "/afas",
                                "/afas/links/" + cell("staff", CODE).id() + "/not-needed",
                                Map.of("reason", "Oops"))
                        .body())
                .contains("Only what is still to be linked");
    }

    /** Siri is linked to Boulangerie Martin, whose case is closed. */
    private String linkedClient() {
        readyOffice();
        String reference = clientWithSiri();
        makeReady(reference, CODE);
        install("staff", reference);
        link("staff", reference, CODE);
        office.runDue();
        return reference;
    }

    private Map<String, Object> joins(Map<String, Object> person) {
        return AfasForms.joins(person, Long.parseLong(idOf(CODE)));
    }

    private void approve(String reference, String decision) {
        office.complete(
                "manager", reference, APPROVE, Map.of("approvalDecision", decision, "approvalDecisionReason", "Seen"));
        office.runDue();
    }

    private String words(String reference, String task) {
        return String.valueOf(office.shown(office.task(reference, task), "environmentsWords"));
    }

    private void clientLeaves() {
        String upkeep = referenceOfNewest(() -> office.startForm(
                "staff",
                "manage-afas-pcc",
                with(AfasForms.setup(), "pccEvent", "CLIENT_LEAVES", "managedEnvironment", idOf(CODE))));
        as(
                "colleague",
                upkeep,
                ENVIRONMENT_AWAY,
                Map.of(
                        "authorisationTaken", true,
                        "tokensDeleted", true,
                        "unlinkedInPcc", true,
                        "mainSiteUnset", true));
    }

    private String update(Map<String, Object> form) {
        Map<String, Object> all = new HashMap<>(AfasForms.setup());
        all.putAll(form);
        return referenceOfNewest(() -> office.startForm("staff", "record-afas-update", all));
    }

    private String upkeep(String event, String person) {
        return referenceOfNewest(() -> office.startForm(
                "staff",
                "manage-afas-pcc",
                with(
                        AfasForms.setup(),
                        "pccEvent",
                        event,
                        "managedPerson",
                        String.valueOf(pccUsers.find(person).orElseThrow().id()))));
    }

    /** The case may be closed at once, so that no process tells its reference. */
    private String referenceOfNewest(Runnable start) {
        start.run();
        office.runDue();
        return office.files.search("", false, 0, 1).get(0).reference();
    }

    private String idOf(String code) {
        return String.valueOf(environments.holderOf(code).orElseThrow().id());
    }
}
