package onboarding.visma;

import static onboarding.process.Forms.CHANGE_AT_VISMA;
import static onboarding.process.Forms.COMPARE_RECORD;
import static onboarding.process.Forms.END_ACTIVE;
import static onboarding.process.Forms.FIND_RENEWAL;
import static onboarding.process.Forms.RENEWAL;
import static onboarding.process.Forms.SAY_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import onboarding.client.CaseStatus;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The wait that stays beside a closed case (procedures.md §4.5). */
@DisplayName("The renewal of a collaboration")
class RenewalTest extends OfficeTest {

    /** Thirty days before 2 March 2027, when the office opens. */
    private static final Instant DUE = Instant.parse("2027-01-31T07:00:00Z");

    @Test
    void isLookedAfterThirtyDaysBeforeAndAgainBeforeTheNext() {
        String reference = CaseStages.serviceActive(office);
        office.passUntil(DUE.minusSeconds(1));
        assertThat(office.tasks(reference)).isEmpty();
        office.passUntil(DUE);

        office.complete(reference, RENEWAL, Forms.renewed("AS_IT_IS", "2028-03-02"));

        assertThat(office.tasks(reference)).isEmpty();
        assertThat(office.collaborationOf(reference).renewalOn()).isEqualTo("2028-03-02");
        office.passUntil(Instant.parse("2028-02-01T07:00:00Z"));
        assertThat(office.tasks(reference)).containsExactly(RENEWAL);
        assertThat(office.running(reference)).containsExactly("renew-visma-collaboration");
    }

    @Test
    void ofASubscriberIsTheOneThatTheScreenShowed() {
        String reference = CaseStages.completed(office);
        Instant morning = Instant.parse("2026-11-01T07:00:00Z");
        office.passUntil(morning.minusSeconds(1));
        assertThat(office.tasks(reference)).isEmpty();

        office.passUntil(morning);

        assertThat(office.tasks(reference)).containsExactly(RENEWAL);
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void isAskedForWhereTheScreenShowedNoneAndThenWaitedFor() {
        String reference = CaseStages.completedWithoutRenewalDate(office);
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(office.collaborationOf(reference).renewalOn()).isNull();
        assertThat(office.tasks(reference)).containsExactly(FIND_RENEWAL);

        office.complete(reference, FIND_RENEWAL, Map.of("ending", "DONE", "renewalOn", "2026-09-15"));

        assertThat(office.collaborationOf(reference).renewalOn()).isEqualTo("2026-09-15");
        assertThat(office.tasks(reference)).isEmpty();
        office.passUntil(Instant.parse("2026-08-16T06:00:00Z"));
        assertThat(office.tasks(reference)).containsExactly(RENEWAL);
    }

    @Test
    void isUsedToChangeTheTermsAndThenWaitsForTheNext() {
        String reference = renewing();

        office.complete(reference, RENEWAL, Forms.renewed("CHANGE", "2027-06-02"));
        office.complete("colleague", reference, SAY_CHANGE, Forms.change(Map.of("periodMonths", "3")));
        office.complete("colleague", reference, CHANGE_AT_VISMA, Forms.changedAtVisma());

        assertThat(office.collaborationOf(reference).renewalOn()).isEqualTo("2027-06-02");
        office.passUntil(Instant.parse("2027-05-03T06:00:00Z"));
        assertThat(office.tasks(reference)).containsExactly(RENEWAL);
    }

    @Test
    void isUsedToEndTheCollaborationWithNothingLeftWaiting() {
        String reference = renewing();

        office.complete(reference, RENEWAL, Forms.renewed("END", ""));
        office.complete("colleague", reference, END_ACTIVE, Forms.activeEnded("SWITCHED_OFF"));

        assertThat(office.collaborationOf(reference).stage()).isEqualTo(Stage.ENDED);
        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    void isLookedAfterAgainAtOnceWhenTheEndDoesNotApplyAfterAll() {
        String reference = renewing();
        office.complete(reference, RENEWAL, Forms.renewed("END", ""));

        office.complete(
                "colleague",
                reference,
                END_ACTIVE,
                Map.of("ending", "NOT_APPLICABLE", "endingNote", "The client stays after all"));

        assertThat(office.collaborationOf(reference).stage()).isEqualTo(Stage.ACTIVE);
        assertThat(office.running(reference)).containsExactly("renew-visma-collaboration");
        office.runDue();
        assertThat(office.tasks(reference)).containsExactly(RENEWAL);
    }

    @Test
    void isNotAskedForAnyLongerOnceItIsRecordedInAnotherWay() {
        String reference = CaseStages.completedWithoutRenewalDate(office);
        office.manage("staff", reference, "VIEW");
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(FIND_RENEWAL, COMPARE_RECORD);

        office.complete(
                "colleague",
                reference,
                COMPARE_RECORD,
                Map.of(
                        "ending", "DONE",
                        "assignment", "Årsoppgjør",
                        "variant", "SMART",
                        "invoiceRecipient", "CLIENT",
                        "renewalOn", "2026-09-15",
                        "comparisonOutcome", "NOTHING"));

        assertThat(office.tasks(reference)).isEmpty();
        office.passUntil(Instant.parse("2026-08-16T06:00:00Z"));
        assertThat(office.tasks(reference)).containsExactly(RENEWAL);
    }

    @Test
    void isDroppedWithItsOpenTaskWhenTheCollaborationIsEndedMeanwhile() {
        String reference = renewing();
        office.manage("staff", reference, "END");

        office.complete("colleague", reference, END_ACTIVE, Forms.activeEnded("CLIENT_GOES_ON"));

        assertThat(office.tasks(reference)).isEmpty();
        assertThat(office.running(reference)).isEmpty();
        assertThat(office.ends(reference, "renew-visma-collaboration")).containsExactly("endEvent_renewalDropped");
    }

    @Test
    void changesNothingThatAColleagueIsManagingAndIsNotManagedWhileItChangesSomething() {
        String reference = renewing();
        office.manage("staff", reference, "CHANGE");
        assertThatThrownBy(() -> office.complete(reference, RENEWAL, Forms.renewed("CHANGE", "2027-06-02")))
                .hasMessageStartingWith("How does it go on: Siri Staff is managing this collaboration already.");
        office.complete(
                "colleague",
                reference,
                SAY_CHANGE,
                Map.of("ending", "NOT_APPLICABLE", "endingNote", "Left to the renewal"));

        office.complete(reference, RENEWAL, Forms.renewed("CHANGE", "2027-06-02"));

        assertThatThrownBy(() -> office.manage("staff", reference, "END"))
                .hasMessageStartingWith(
                        "Collaboration: The renewal of this collaboration is changing or ending it now.");
        assertThat(office.tasks(reference)).containsExactly(SAY_CHANGE);
    }

    @Test
    void isNotLookedAfterEarlierThanTheDayThatItWasMovedTo() {
        String reference = CaseStages.serviceActive(office);
        office.manage("staff", reference, "CHANGE");
        office.complete("colleague", reference, SAY_CHANGE, Forms.change(Map.of("variant", "PRO", "monthlyFee", 549)));
        office.complete(
                "colleague",
                reference,
                CHANGE_AT_VISMA,
                Map.of("ending", "DONE", "bothRights", true, "changedAtVisma", true, "renewalOn", "2027-09-01"));

        office.passUntil(DUE.plusSeconds(1));

        assertThat(office.tasks(reference)).isEmpty();
        assertThat(office.timers(reference)).hasSize(1);
    }

    private String renewing() {
        String reference = CaseStages.serviceActive(office);
        office.passUntil(DUE);
        return reference;
    }
}
