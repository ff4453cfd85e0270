package onboarding.visma;

import static onboarding.process.Forms.APPROVE;
import static onboarding.process.Forms.CHANGE_ASSIGNMENT;
import static onboarding.process.Forms.CHANGE_AT_VISMA;
import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.COMPARE_RECORD;
import static onboarding.process.Forms.END_ACTIVE;
import static onboarding.process.Forms.SAY_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onboarding.evidence.Entry;
import onboarding.language.Phrases;
import onboarding.language.ProductTexts;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.Letter;
import onboarding.process.OfficeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Viewing, changing and ending what is active (procedures.md §4.5). */
@DisplayName("An active collaboration")
class ManageCollaborationTest extends OfficeTest {

    private static final Terms AGREED = new Terms(Variant.SMART, InvoiceRecipient.CLIENT, 12, new BigDecimal("349.00"));
    private static final Map<String, Object> APPROVED = Map.of("approvalDecision", "APPROVED");

    @Autowired
    private CollaborationUpkeep upkeep;

    @Autowired
    private Phrases phrases;

    // Look at it

    @Test
    void isComparedWithVismaAndLeftAsItIs() {
        String reference = CaseStages.serviceActive(office);
        office.manage("staff", reference, "VIEW");

        office.complete("colleague", reference, COMPARE_RECORD, Forms.comparison("NOTHING", Map.of()));

        assertThat(office.tasks(reference)).isEmpty();
        assertThat(office.collaborationOf(reference).terms()).isEqualTo(AGREED);
        assertThat(office.count(reference, "evidence.visma.recordCorrected")).isZero();
        assertThat(office.running(reference)).containsExactly("renew-visma-collaboration");
    }

    @Test
    void hasItsRecordPutRightAndItsRenewalMovedWhereVismaShowsSomethingElse() {
        String reference = CaseStages.serviceActive(office);
        office.manage("staff", reference, "VIEW");

        office.complete(
                "colleague",
                reference,
                COMPARE_RECORD,
                Forms.comparison("NOTHING", Map.of("variant", "PRO", "monthlyFee", 549, "renewalOn", "2026-10-01")));

        assertThat(office.collaborationOf(reference).variant()).isEqualTo(Variant.PRO);
        assertThat(answers(reference, "evidence.visma.recordCorrected"))
                .containsExactly(
                        "Variant: Visma eAccounting Smart → Visma eAccounting Pro",
                        "Price a month: 349 kr → 549 kr",
                        "Agreement renews on: 2 March 2027 → 1 October 2026");
        office.passUntil(Instant.parse("2026-09-01T06:00:00Z"));
        assertThat(office.tasks(reference)).containsExactly(Forms.RENEWAL);
    }

    @Test
    void isChangedOrEndedRightAfterItWasLookedAt() {
        String reference = CaseStages.serviceActive(office);
        office.manage("staff", reference, "VIEW");
        office.complete("colleague", reference, COMPARE_RECORD, Forms.comparison("CHANGE", Map.of()));
        assertThat(office.tasks(reference)).containsExactly(SAY_CHANGE);
        office.complete("colleague", reference, SAY_CHANGE, notApplicable());

        office.manage("staff", reference, "VIEW");
        office.complete("colleague", reference, COMPARE_RECORD, Forms.comparison("END", Map.of()));

        assertThat(office.tasks(reference)).containsExactly(END_ACTIVE);
    }

    // Who manages what

    @Test
    void isManagedOnlyWhileItIsActiveAndByOneColleagueAtATime() {
        String waiting = CaseStages.serviceWaiting(office);
        assertThatThrownBy(() -> office.manage("staff", waiting, "VIEW"))
                .hasMessage("Collaboration: This is not one of the choices.");
        office.press(CaseStages.newestLink(office), Forms.done("Kari Østby"));
        office.complete(waiting, Forms.CHECK, Forms.works());
        office.manage("staff", waiting, "VIEW");

        assertThatThrownBy(() -> office.manage("colleague", waiting, "END"))
                .hasMessageStartingWith("Collaboration: Siri Staff is managing this collaboration already.");

        assertThat(office.tasks(waiting)).containsExactly(COMPARE_RECORD);
    }

    @Test
    void isManagedForAReasonThatTheTimeLineTells() {
        String reference = CaseStages.serviceActive(office);

        office.manage("staff", reference, "END");

        assertThat(office.entries(reference, "evidence.visma.managed.END"))
                .extracting(entry -> entry.details().get("reason"))
                .containsExactly("The client asks");
    }

    @Test
    void hasItsTermsChangedByNobodyWithoutTheRightsAtVisma() {
        String reference = changing(Map.of("periodMonths", "3"));

        assertThatThrownBy(() -> office.complete("staff", reference, CHANGE_AT_VISMA, Forms.changedAtVisma()))
                .isInstanceOf(RuntimeException.class);

        assertThat(office.collaborationOf(reference).terms()).isEqualTo(AGREED);
        office.complete("colleague", reference, CHANGE_AT_VISMA, Forms.changedAtVisma());
        assertThat(answers(reference, "evidence.visma.changed"))
                .containsExactly("Avtaleperiode (agreement period): 12 months → 3 months");
    }

    // Change it

    @Test
    void hasItsAssignmentChangedByAnyColleagueWithoutAnApproval() {
        String reference = changing(Map.of("assignment", "Årsoppgjør"));

        assertThat(office.tasks(reference)).containsExactly(CHANGE_ASSIGNMENT);
        office.complete("colleague", reference, CHANGE_ASSIGNMENT, Map.of("ending", "DONE", "assignmentChanged", true));

        assertThat(office.collaborationOf(reference).assignment()).isEqualTo("Årsoppgjør");
        assertThat(office.collaborationOf(reference).terms()).isEqualTo(AGREED);
        assertThat(office.count(reference, "evidence.approval.requested")).isZero();
    }

    @Test
    void isNotTouchedWhenNothingIsToChange() {
        String reference = changing(Map.of());

        assertThat(office.tasks(reference)).isEmpty();
        assertThat(office.count(reference, "evidence.visma.changed")).isZero();
    }

    @Test
    void getsALargerVariantWithoutAnApprovalWhereTheClientPays() {
        String reference = changing(Map.of("variant", "PRO", "monthlyFee", 549));

        office.complete("colleague", reference, CHANGE_AT_VISMA, Forms.changedAtVisma());

        assertThat(office.collaborationOf(reference).variant()).isEqualTo(Variant.PRO);
        assertThat(office.collaborationOf(reference).stage()).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void getsASmallerVariantOnlyWithTheListOfWhatIsLostAndAManagersApproval() {
        String reference = CaseStages.serviceActive(office);
        office.manage("staff", reference, "CHANGE");
        Map<String, Object> smaller = Forms.change(Map.of("variant", "FAKTURA", "monthlyFee", 0));
        assertThatThrownBy(() -> office.complete("colleague", reference, SAY_CHANGE, smaller))
                .hasMessageContaining("Which modules and integrations does this client lose")
                .hasMessageContaining("The client knows what it loses and accepts it");

        office.complete(
                "colleague",
                reference,
                SAY_CHANGE,
                Forms.changed(smaller, Map.of("lostFunctions", "Bookkeeping", "lossAccepted", true)));
        assertThat(office.tasks(reference)).containsExactly(APPROVE);
        assertThat(office.entries(reference, "evidence.approval.requested"))
                .extracting(entry -> ProductTexts.inEnglish(entry.details().getOrDefault("reason", "")))
                .containsExactly("Agreed otherwise – The client loses: Bookkeeping");
        office.complete("manager", reference, APPROVE, APPROVED);
        office.complete("colleague", reference, CHANGE_AT_VISMA, Forms.changedAtVisma());
        assertThat(office.collaborationOf(reference).variant()).isEqualTo(Variant.FAKTURA);
    }

    @Test
    void isPaidByTheOfficeOnlyWithAnApprovalOfAKnownAmount() {
        String reference = CaseStages.serviceActive(office);
        office.manage("staff", reference, "CHANGE");
        Map<String, Object> ours = Forms.change(Map.of("invoiceRecipient", "OFFICE"));
        Map<String, Object> unknown = Forms.changed(ours, Map.of());
        unknown.remove("monthlyFee");
        assertThatThrownBy(() -> office.complete("colleague", reference, SAY_CHANGE, unknown))
                .hasMessageContaining("What the office pays has to be known");

        office.complete("colleague", reference, SAY_CHANGE, ours);

        assertThat(office.tasks(reference)).containsExactly(APPROVE);
        office.complete(
                "manager",
                reference,
                APPROVE,
                Map.of("approvalDecision", "REFUSED", "approvalDecisionReason", "The client can pay"));
        assertThat(office.tasks(reference)).containsExactly(SAY_CHANGE);
        office.complete("colleague", reference, SAY_CHANGE, notApplicable());
        assertThat(office.tasks(reference)).isEmpty();
        assertThat(office.collaborationOf(reference).terms()).isEqualTo(AGREED);
    }

    @Test
    void keepsItsRecordWhenTheChangeDoesNotApplyAtVisma() {
        String reference = changing(Map.of("periodMonths", "3"));

        office.complete("colleague", reference, CHANGE_AT_VISMA, notApplicable());

        assertThat(office.collaborationOf(reference).terms()).isEqualTo(AGREED);
        assertThat(office.count(reference, "evidence.visma.changed")).isZero();
    }

    @Test
    void keepsItsAssignmentWhenTheChangeOfItDoesNotApply() {
        String reference = changing(Map.of("assignment", "Årsoppgjør"));

        office.complete("colleague", reference, CHANGE_ASSIGNMENT, notApplicable());

        assertThat(office.tasks(reference)).isEmpty();
        assertThat(office.collaborationOf(reference).assignment()).isEqualTo("Løpende regnskap");
    }

    @Test
    void waitsForItsNewRenewalAfterAChangeThatMovedIt() {
        String reference = changing(Map.of("periodMonths", "3"));

        office.complete(
                "colleague",
                reference,
                CHANGE_AT_VISMA,
                Map.of("ending", "DONE", "bothRights", true, "changedAtVisma", true, "renewalOn", "2026-06-15"));

        assertThat(office.collaborationOf(reference).renewalOn()).isEqualTo("2026-06-15");
        office.passUntil(Instant.parse("2026-05-16T06:00:00Z"));
        assertThat(office.tasks(reference)).containsExactly(Forms.RENEWAL);
    }

    // End it

    @Test
    void isEndedWithTheClientGoingOnAloneWhoIsToldWhatStays() {
        String reference = ending();

        office.complete("colleague", reference, END_ACTIVE, Forms.activeEnded("CLIENT_GOES_ON"));
        office.sendMails();

        Collaboration ended = office.collaborationOf(reference);
        assertThat(ended.stage()).isEqualTo(Stage.ENDED);
        assertThat(ended.afterEnd()).isEqualTo(AfterEnd.CLIENT_GOES_ON);
        assertThat(ended.endedBy()).isEqualTo("colleague");
        assertThat(ended.endedAt()).isEqualTo(office.clock.instant());
        assertThat(office.running(reference)).isEmpty();
        assertThat(lastLetter().subject()).contains("avsluttet");
        assertThat(upkeep.active()).isEmpty();
    }

    @Test
    void isEndedWithTheServiceSwitchedOffWhichStaysReadable() {
        String reference = ending();

        office.complete("colleague", reference, END_ACTIVE, Forms.activeEnded("SWITCHED_OFF"));
        office.sendMails();

        assertThat(office.collaborationOf(reference).afterEnd()).isEqualTo(AfterEnd.SWITCHED_OFF);
        assertThat(lastLetter().text()).contains("fem år");
    }

    @Test
    void isNotEndedBeforeEverythingThatHangsOnItIs() {
        String reference = ending();

        for (String step : List.of(
                "bothRights", "workFinished", "otherServicesEnded", "bankIntegrationEnded", "mainContactThere")) {
            Map<String, Object> without = Forms.changed(Forms.activeEnded("SWITCHED_OFF"), Map.of(step, false));
            assertThatThrownBy(() -> office.complete("colleague", reference, END_ACTIVE, without))
                    .hasMessageContaining("Please tick this when it is done.");
        }

        assertThat(office.collaborationOf(reference).stage()).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void goesOnWhenItsEndDoesNotApply() {
        String reference = ending();

        office.complete("colleague", reference, END_ACTIVE, notApplicable());

        assertThat(office.collaborationOf(reference).stage()).isEqualTo(Stage.ACTIVE);
        assertThat(office.running(reference)).containsExactly("renew-visma-collaboration");
        assertThat(office.ends(reference, "manage-visma-collaboration"))
                .containsExactly("endEvent_collaborationGoesOn");
    }

    private String changing(Map<String, Object> changes) {
        String reference = CaseStages.serviceActive(office);
        office.manage("staff", reference, "CHANGE");
        office.complete("colleague", reference, SAY_CHANGE, Forms.change(changes));
        return reference;
    }

    private String ending() {
        String reference = CaseStages.serviceActive(office);
        office.manage("staff", reference, "END");
        return reference;
    }

    private List<String> answers(String reference, String what) {
        return office.entries(reference, what).stream()
                .map(Entry::details)
                .map(details -> phrases.say(details.getOrDefault("answers", ""), Locale.ENGLISH))
                .flatMap(String::lines)
                .toList();
    }

    private Letter lastLetter() {
        List<Letter> letters = office.lettersTo(CLIENT_EMAIL);
        return letters.get(letters.size() - 1);
    }

    private static Map<String, Object> notApplicable() {
        return Map.of("ending", "NOT_APPLICABLE", "endingNote", "The client changed its mind");
    }
}
