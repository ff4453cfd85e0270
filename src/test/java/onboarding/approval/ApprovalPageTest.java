package onboarding.approval;

import static onboarding.process.Forms.ACTIVATE;
import static onboarding.process.Forms.AGREE;
import static onboarding.process.Forms.APPROVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onboarding.access.DemoAccount;
import onboarding.access.WebClient;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.Office;
import onboarding.process.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("The page of approvals")
class ApprovalPageTest extends OfficeTest {

    private static final Pattern REQUEST = Pattern.compile("/approvals/(\\d+)/refuse");
    private static final Pattern DEPUTY = Pattern.compile("/approvals/deputies/(\\d+)/end");
    private static final String MINE = "Waiting for your decision";
    private static final String OTHERS = "Waiting for somebody else";

    @LocalServerPort
    private int port;

    private WebClient manager;

    @BeforeEach
    void signIn() {
        manager = as(DemoAccount.MANAGER);
    }

    @Test
    void saysThatNothingWaits() {
        assertThat(page(manager)).contains("Nothing waits for your decision").doesNotContain(OTHERS);
    }

    @Test
    void showsAManagerWhatWaitsAndWhatItCosts() {
        String reference = asked();

        assertThat(page(manager))
                .contains(
                        MINE,
                        "Visma eAccounting Smart",
                        "349 kr a month",
                        "bound for 12 months",
                        "Part of our fee",
                        "Asked for by",
                        "Kim Colleague",
                        "/cases/" + reference)
                .doesNotContain(OTHERS);
    }

    @Test
    void showsTheColleagueWhoAskedWhoDecides() {
        asked();

        assertThat(page(as(DemoAccount.COLLEAGUE)))
                .contains(OTHERS, "Decides: Mona Manager", "Nothing waits for your decision")
                .doesNotContain("/refuse");
    }

    @Test
    void approvesSeveralAtOnce() {
        String first = asked();
        String second = asked("988 077 917");

        submit("/approvals/approve", Map.of("request", requests()));

        assertThat(page(manager))
                .contains("2 requests were approved:", "Nothing waits for your decision", "Decided lately");
        office.sendMails();
        assertThat(office.tasks(first)).containsExactly(ACTIVATE);
        assertThat(office.tasks(second)).containsExactly(ACTIVATE);
    }

    @Test
    void approvesTheOthersWhereOneIsDecidedMeanwhile() {
        String first = asked();
        String second = asked("988 077 917");
        String both = requests();
        office.completeTask("manager", office.task(first, APPROVE).getId(), Map.of("approvalDecision", "APPROVED"));

        submit("/approvals/approve", Map.of("request", both));

        assertThat(page(manager))
                .contains(
                        "One request was approved:",
                        "Visma eAccounting Smart – ",
                        "Somebody else has decided on this meanwhile");
        office.sendMails();
        assertThat(office.tasks(second)).containsExactly(ACTIVATE);
        assertThat(office.count(first, "evidence.approval.approved")).isEqualTo(1);
    }

    @Test
    void approvesNothingThatIsNotTicked() {
        String reference = asked();

        submit("/approvals/approve", Map.of());

        assertThat(page(manager)).contains("please tick at least one request", MINE);
        assertThat(office.tasks(reference)).containsExactly(APPROVE);
    }

    @Test
    void refusesOnlyWithAReason() {
        String reference = asked();
        String refuse = "/approvals/" + requests() + "/refuse";

        HttpResponse<String> without = submit(refuse, Map.of("reason", " "));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("role=\"alert\"", "Fill in this field.");
        assertThat(office.tasks(reference)).containsExactly(APPROVE);

        submit(refuse, Map.of("reason", "The client\ncan pay"));
        assertThat(page(manager)).contains("Refused: Visma eAccounting Smart", "The client can pay");
        assertThat(office.tasks(reference)).containsExactly(AGREE);
    }

    @Test
    void letsNobodyDecideWhoMayNot() {
        String reference = asked();
        String request = requests();

        for (DemoAccount stranger : new DemoAccount[] {DemoAccount.STAFF, DemoAccount.COLLEAGUE}) {
            WebClient person = as(stranger);
            person.submit("/approvals", "/approvals/approve", Map.of("request", request));
            assertThat(page(person)).doesNotContain("was approved").contains("notice error");
        }

        assertThat(office.tasks(reference)).containsExactly(APPROVE);
    }

    @Test
    void letsADeputyDecideFromTheFirstDayToTheLast() {
        String reference = asked();
        nameDeputy(today().plusDays(1).toString(), today().plusDays(2).toString());
        assertThat(page(as(DemoAccount.STAFF)))
                .contains("Siri Staff for Mona Manager")
                .doesNotContain("/refuse");

        office.passDays(1);
        WebClient deputy = as(DemoAccount.STAFF);
        assertThat(page(deputy)).contains("/refuse");

        deputy.submit("/approvals", "/approvals/approve", Map.of("request", requests()));
        assertThat(page(deputy)).contains("One request was approved:");
        office.sendMails();
        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
    }

    @Test
    void letsAManagerEndADeputyBeforeTheLastDay() {
        asked();
        nameDeputy(today().toString(), today().plusDays(9).toString());
        assertThat(page(as(DemoAccount.STAFF))).contains("/refuse");

        submit("/approvals/deputies/" + found(DEPUTY, page(manager)) + "/end", Map.of());

        assertThat(page(manager)).contains("The deputy no longer decides.", "Nobody stands in for anybody");
        assertThat(page(as(DemoAccount.STAFF))).doesNotContain("/refuse");
    }

    @Test
    void letsOnlyManagersAndAdministratorsNameAndEndDeputies() {
        nameDeputy(today().toString(), today().plusDays(9).toString());
        String deputy = found(DEPUTY, page(manager));
        WebClient staff = as(DemoAccount.COLLEAGUE);

        assertThat(page(staff)).doesNotContain("Name a deputy", "/end");
        assertThat(staff.submit("/approvals", "/approvals/deputies/" + deputy + "/end", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(staff.submit("/approvals", "/approvals/deputies", deputy("colleague", "2026-12-01", "2026-12-02"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(page(as(DemoAccount.ADMIN))).contains("Name a deputy", "/end");
    }

    @Test
    void saysWhatIsWrongWithADeputyAndKeepsWhatWasTyped() {
        String first = today().toString();
        String tomorrow = today().plusDays(1).toString();
        String yesterday = today().minusDays(1).toString();

        assertThat(refusal(deputy("", first, tomorrow))).contains("Please choose one of your colleagues.");
        assertThat(refusal(deputy("manager", first, tomorrow))).contains("who decides anyway");
        assertThat(refusal(deputy("staff", tomorrow, first))).contains("The last day is before the first.");
        assertThat(refusal(deputy("staff", yesterday, yesterday))).contains("This day has passed.");
        assertThat(refusal(deputy("staff", first, "3026-01-01"))).contains("At most 12 months at a time.");
        assertThat(refusal(deputy("staff", "soon", tomorrow)))
                .contains("Please choose a day.", "value=\"" + tomorrow + "\"", "value=\"staff\" selected");
        nameDeputy(first, tomorrow);
        assertThat(refusal(deputy("staff", tomorrow, tomorrow))).contains("stands in on some of these days already");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(office.clock.instant(), Office.ZONE);
    }

    private String asked() {
        String reference = CaseStages.withoutSubscription(office, "KNOWN_AT_VENDOR");
        office.complete(reference, AGREE, Forms.termsAtOurCost());
        return reference;
    }

    private String asked(String nationalId) {
        String reference = office.start(
                "staff",
                Forms.client(Map.of(
                        "knownSituation", "KNOWN_AT_VENDOR", "nationalId", nationalId, "clientName", "Granly AS")));
        office.complete(
                reference,
                Forms.LOOK_UP,
                Forms.changed(Forms.noSubscriptionFound(), Map.of("numberShown", nationalId)));
        office.complete(reference, AGREE, Forms.termsAtOurCost());
        return reference;
    }

    private WebClient as(DemoAccount account) {
        return WebClient.signedIn(port, account);
    }

    private static String page(WebClient person) {
        return person.get("/approvals").body();
    }

    private HttpResponse<String> submit(String action, Map<String, String> fields) {
        return manager.submit("/approvals", action, fields);
    }

    private String refusal(Map<String, String> deputy) {
        HttpResponse<String> answer = submit("/approvals/deputies", deputy);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private void nameDeputy(String from, String until) {
        assertThat(submit("/approvals/deputies", deputy("staff", from, until)).statusCode())
                .isEqualTo(302);
    }

    private static Map<String, String> deputy(String deputy, String from, String until) {
        return Map.of("manager", "manager", "deputy", deputy, "from", from, "until", until);
    }

    /** The requests that wait for the manager, separated by commas. */
    private String requests() {
        return REQUEST.matcher(page(manager))
                .results()
                .map(found -> found.group(1))
                .reduce((one, more) -> one + "," + more)
                .orElseThrow();
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(1);
    }
}
