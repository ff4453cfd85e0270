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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
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
        assertThatThrownBy(() -> update(Map.of("updateSide", "OFFICE", "profitUpdate", "Profit 10")))
                .hasMessageContaining("followed up already, in case " + update);
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
    void takes_a_leaver_out_everywhere() {
        linkedClient();
        String upkeep = upkeep("LEAVER", "staff");
        long user = pccUsers.find("staff").orElseThrow().id();
        as("colleague", upkeep, PERSON_OUT, Map.of("tokensDeleted", true, "cooperatingUserRemoved", true));
        assertThat(pccUsers.find("staff")).isEmpty();
        assertThat(links.ofUser(user)).extracting(Link::state).containsOnly(LinkState.REVOKED);
    }

    @Test
    void takes_the_environment_of_a_client_away_that_leaves() {
        linkedClient();
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
                        "March 2, 2026",
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
