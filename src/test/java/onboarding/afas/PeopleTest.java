package onboarding.afas;

import static onboarding.afas.AfasForms.ACTIVATE;
import static onboarding.afas.AfasForms.CODE;
import static onboarding.afas.AfasForms.NAME_USER;
import static onboarding.afas.AfasForms.REPAIR;
import static onboarding.afas.AfasForms.environment;
import static onboarding.afas.AfasForms.kim;
import static onboarding.afas.AfasForms.siri;
import static onboarding.afas.AfasForms.with;
import static onboarding.process.Forms.APPROVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import onboarding.access.DemoAccount;
import onboarding.access.WebClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The people who work with clients of AFAS")
class PeopleTest extends AfasClientTest {

    private static final String CARRY_OVER = "Carry the new code over to Profit";

    @Test
    void are_approved_by_a_manager_who_reads_every_one_of_them_with_the_user_code() {
        readyOffice();
        String reference = client(environment());
        wantMany(reference, 20);
        nameOnly(reference, siri());
        assertThat(asked(reference)).startsWith(CODE + ": ").contains("Siri Staff (12345.SStaff)");
        IntStream.range(0, 20).forEach(i -> assertThat(asked(reference)).contains("12345.Helper" + i));

        office.pass(Duration.ofDays(1));
        assertThat(office.lettersTo("manager@fjordtall.example"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("AFAS Profit O98765AA: 21 personer for Boulangerie Martin.")
                        .doesNotContain("koster"));
    }

    @Test
    void are_approved_anew_when_one_more_is_named() {
        readyOffice();
        String reference = client(environment());
        wantMany(reference, 20);
        people(reference, siri());
        assertThat(office.tasks(reference)).contains(ACTIVATE);
        proposeAgain(reference);
        assertThat(office.tasks(reference)).doesNotContain(APPROVE);
        links.want(
                pccUsers.enter("late", "12345.Late", "late@office.example", DownloadVia.INSITE),
                cellEnvironment(),
                reference);
        proposeAgain(reference);
        assertThat(office.tasks(reference)).contains(APPROVE);
        assertThat(asked(reference)).contains("12345.Late");
    }

    @Test
    void are_never_more_than_a_manager_can_read() {
        readyOffice();
        String reference = client(environment());
        wantMany(reference, 160);
        refused("staff", reference, NAME_USER, siri(), "More people than this cannot be approved at once");
    }

    @Test
    @DisplayName("§1.8 no. 11: no two people have one user code, whoever enters it where")
    void have_codes_of_their_own() {
        readyOffice();
        String reference = client(environment());
        as("staff", reference, NAME_USER, with(siri(), "anotherUser", true));
        refused(
                "staff",
                reference,
                NAME_USER,
                with(kim(), "userCode", "12345.sstaff"),
                "has this user code. Each person needs one of their own");
        people(reference, kim());
        assertThat(correct("colleague", "12345.SStaff", "kim@new.example").body())
                .contains("has this user code. Each person needs one of their own");
    }

    @Test
    @DisplayName("§1.8 no. 5: no two people have one address, whoever enters it where")
    void have_addresses_of_their_own() {
        String reference = withBoth();
        String address = pccUsers.find("staff").orElseThrow().email();
        assertThat(correct("colleague", "12345.KColleague", address).body()).contains("has this address");
        install("colleague", reference);
        in(
                CODE,
                "colleague",
                reference,
                AfasForms.LINK,
                Map.of("linkResult", "PROBLEM", "problem", "NO_LOG_ON", "problemNote", "No log on"));
        refused(
                "colleague",
                reference,
                REPAIR,
                Map.of("repairedHow", "New address", "correctedPccEmail", address),
                "has this address");
    }

    @Test
    void whose_address_is_corrected_are_named_on_the_time_line() {
        String reference = withBoth();
        correct("staff", "12345.SStaff", "siri@new.example");
        assertThat(pccUsers.find("staff").orElseThrow().email()).isEqualTo("siri@new.example");
        assertThat(office.timeline(reference)).contains("evidence.afas.personCorrected");
    }

    @Test
    void keep_their_user_code_until_a_manager_has_approved_the_new_one() {
        String reference = withBoth();
        correct("staff", "12345.Siri", "siri@new.example");
        assertThat(pccUsers.find("staff").orElseThrow().userCode()).isEqualTo("12345.SStaff");
        String correction = office.files.openCaseAbout("afas-user-code|staff").orElseThrow();
        assertThat(asked(correction)).isEqualTo("Siri Staff: " + CODE + " (Boulangerie Martin)");
        assertThat(correct("staff", "12345.Other", "siri@new.example").body())
                .contains("already, in case " + correction);

        office.complete("manager", correction, APPROVE, Map.of("approvalDecision", "APPROVED"));
        assertThat(pccUsers.find("staff").orElseThrow().userCode()).isEqualTo("12345.Siri");
        assertThat(office.timeline(reference)).contains("evidence.afas.personCorrected");
        as("colleague", correction, CARRY_OVER, Map.of("rightsMoved", true, "oldCodeSettled", true));
        assertThat(office.running(correction)).isEmpty();
    }

    @Test
    void keep_their_user_code_when_a_manager_refuses_the_new_one() {
        withBoth();
        correct("staff", "12345.Siri", "siri@new.example");
        String correction = office.files.openCaseAbout("afas-user-code|staff").orElseThrow();
        office.complete(
                "manager",
                correction,
                APPROVE,
                Map.of("approvalDecision", "REFUSED", "approvalDecisionReason", "That is somebody else"));
        assertThat(pccUsers.find("staff").orElseThrow().userCode()).isEqualTo("12345.SStaff");
        assertThat(office.running(correction)).isEmpty();
    }

    @Test
    @DisplayName("§1.8 no. 5 and 11: have a code of the office and a whole address on the page of links, too")
    void are_corrected_under_the_rules_they_are_named_under() {
        withBoth();
        assertThat(correct("staff", "98765.S", "s@new.example").body())
                .contains("keeps the participant number of the office, 12345");
        assertThat(correct("staff", "12345.S", "nobody").body()).contains("nobody");
        assertThat(pccUsers.find("staff").orElseThrow().email()).isNotEqualTo("nobody");
    }

    @Test
    void can_have_no_user_code_that_is_too_long_to_be_kept() {
        withBoth();
        assertThat(correct("staff", "12345." + "S".repeat(60), "siri@new.example")
                        .body())
                .contains("at most 60 characters");
    }

    @Test
    void who_do_not_exist_are_not_found() {
        withBoth();
        WebClient staff = WebClient.signedIn(port, DemoAccount.STAFF);
        assertThat(staff.submit("/afas", "/afas/people/999999", Map.of("userCode", "12345.S", "email", "s@new.example"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(staff.submit("/afas", "/afas/links/999999/not-needed", Map.of("reason", "Gone"))
                        .statusCode())
                .isEqualTo(404);
    }

    /** Siri and Kim work with Boulangerie Martin, whose environment is ready. */
    private String withBoth() {
        readyOffice();
        String reference = client(environment());
        people(reference, siri(), kim());
        makeReady(reference, CODE);
        return reference;
    }

    private HttpResponse<String> correct(String person, String userCode, String email) {
        return WebClient.signedIn(port, DemoAccount.STAFF)
                .submit(
                        "/afas",
                        "/afas/people/" + pccUsers.find(person).orElseThrow().id(),
                        Map.of("userCode", userCode, "email", email));
    }

    private void wantMany(String reference, int number) {
        long environment = environments.ofCase(reference).get(0).id();
        IntStream.range(0, number)
                .forEach(i -> links.want(
                        pccUsers.enter(
                                "helper" + i, "12345.Helper" + i, "helper" + i + "@office.example", DownloadVia.INSITE),
                        environment,
                        reference));
    }

    private long cellEnvironment() {
        return environments.all().get(0).id();
    }

    /** The manager’s question as it is asked. */
    private String asked(String reference) {
        return String.valueOf(office.engine
                .getTaskService()
                .getVariable(office.task(reference, APPROVE).getId(), "approvalWantedBecause"));
    }

    private void proposeAgain(String reference) {
        office.engine
                .getRuntimeService()
                .createProcessInstanceModification(office.engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .processDefinitionKey("afas-client")
                        .singleResult()
                        .getId())
                .startBeforeActivity("serviceTask_proposeAccess")
                .execute();
    }
}
