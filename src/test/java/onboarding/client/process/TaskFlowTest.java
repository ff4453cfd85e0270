package onboarding.client.process;

import static onboarding.process.Forms.ACTIVATE;
import static onboarding.process.Forms.AFTER_REFUSAL;
import static onboarding.process.Forms.CHECK;
import static onboarding.process.Forms.LOOK_UP;
import static onboarding.process.Forms.RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import onboarding.engine.form.FormRefusedException;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tasks of a case")
class TaskFlowTest extends OfficeTest {

    @Test
    void beginWithTheResponsibleColleague() {
        String reference = office.start();

        assertThat(office.task(reference, LOOK_UP).getAssignee()).isEqualTo("colleague");
    }

    @Test
    void goToTheSamePersonAgain() {
        String reference = office.start();
        office.complete(
                reference,
                LOOK_UP,
                Map.of("ending", "HANDED_OVER", "handOverTo", "staff", "endingNote", "You know them"));
        assertThat(office.task(reference, LOOK_UP).getAssignee()).isEqualTo("staff");

        office.complete("staff", reference, LOOK_UP, Forms.subscriberFound());
        office.sendMails();

        assertThat(office.task(reference, ACTIVATE).getAssignee()).isEqualTo("staff");
        assertThat(office.entries(reference, "evidence.task.HANDED_OVER"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo(Actor.staff("colleague")))
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("colleague", "Siri Staff")
                        .containsEntry("note", "You know them"));
    }

    @Test
    void canBeEndedByNobodyButThePersonWhoHasThem() {
        String reference = office.start();

        assertThatThrownBy(() -> office.complete("staff", reference, LOOK_UP, Forms.subscriberFound()))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining("Kim Colleague");

        assertThat(office.task(reference, LOOK_UP).getAssignee()).isEqualTo("colleague");
        assertThat(office.timeline(reference)).containsExactly("evidence.case.opened");
    }

    @Test
    void stayOpenAndRestWhileTheyAreBlocked() {
        String reference = CaseStages.announced(office);

        office.complete(
                reference,
                ACTIVATE,
                Map.of("ending", "BLOCKED", "endingNote", "Another firm has them", "restUntil", "2026-03-09"));

        Task resting = office.task(reference, ACTIVATE);
        assertThat(resting.getFollowUpDate().toInstant()).isEqualTo(Instant.parse("2026-03-09T07:00:00Z"));
        assertThat(office.entries(reference, "evidence.task.BLOCKED"))
                .extracting(Entry::details)
                .singleElement()
                .satisfies(details -> assertThat(details)
                        .containsEntry("note", "Another firm has them")
                        .containsEntry("day", "2026-03-09"));
        assertThat(office.collaborationOf(reference).activatedAt()).isNull();

        office.complete(reference, ACTIVATE, Forms.activated());
        assertThat(office.tasks(reference)).containsExactly(RECORD);
    }

    @Test
    void leadToADecisionWhenTheActivationDoesNotApply() {
        String reference = CaseStages.announced(office);
        assertThatThrownBy(() -> office.complete(reference, ACTIVATE, Map.of("ending", "NOT_APPLICABLE")))
                .isInstanceOf(FormRefusedException.class);

        office.complete(
                reference, ACTIVATE, Map.of("ending", "NOT_APPLICABLE", "endingNote", "The subscription has ended"));

        assertThat(office.tasks(reference)).containsExactly(AFTER_REFUSAL);
        assertThat(office.entries(reference, "evidence.task.NOT_APPLICABLE"))
                .extracting(entry -> entry.details().get("note"))
                .containsExactly("The subscription has ended");
    }

    @Test
    void leadToTheActivationAgainWhenItWasDecidedToAskOnceMoreThoughItDidNotApply() {
        String reference = CaseStages.announced(office);
        office.complete(
                reference, ACTIVATE, Map.of("ending", "NOT_APPLICABLE", "endingNote", "The subscription has ended"));

        office.complete(
                reference,
                AFTER_REFUSAL,
                Map.of("ending", "DONE", "decideAfterRefusalOutcome", "ASK_ONCE_MORE", "refusalNote", "Renewed it"));
        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
    }

    @Test
    void recordThatItWasAlreadySo() {
        String reference = CaseStages.announced(office);

        office.complete(reference, ACTIVATE, Forms.changed(Forms.activated(), Map.of("ending", "ALREADY_SO")));

        assertThat(office.count(reference, "evidence.task.ALREADY_SO")).isEqualTo(1);
        assertThat(office.collaborationOf(reference).activatedAt()).isEqualTo(office.clock.instant());
        assertThat(office.tasks(reference)).containsExactly(RECORD);
    }

    @Test
    void areDueBeforeTheWishedGoLive() {
        String reference = office.start();
        assertThat(office.dueAt(reference, LOOK_UP)).isEqualTo(Instant.parse("2026-04-13T14:00:00Z"));

        office.complete(reference, LOOK_UP, Forms.subscriberFound());
        office.sendMails();
        assertThat(office.dueAt(reference, ACTIVATE)).isEqualTo(Instant.parse("2026-04-20T14:00:00Z"));

        office.complete(reference, ACTIVATE, Forms.activated());
        assertThat(office.dueAt(reference, RECORD)).isEqualTo(Instant.parse("2026-03-13T08:00:00Z"));
        assertThat(office.task(reference, RECORD).getFollowUpDate()).isEqualTo("2026-03-12T08:00:00.000Z");

        office.press(CaseStages.link(office), Forms.done("Kari Østby"));
        assertThat(office.dueAt(reference, CHECK)).isEqualTo(Instant.parse("2026-04-27T14:00:00Z"));
    }

    @Test
    void areDueTodayWhenTheGoLiveIsNear() {
        String reference = office.start("staff", Forms.client(Map.of("goLiveDate", "2026-03-04")));

        assertThat(office.dueAt(reference, LOOK_UP)).isEqualTo(Instant.parse("2026-03-02T15:00:00Z"));
    }

    @Test
    void showClientAndReference() {
        String reference = office.start();

        assertThat(office.engine
                        .getTaskService()
                        .getVariables(office.task(reference, LOOK_UP).getId()))
                .containsEntry("caseReference", reference)
                .containsEntry("clientName", "Brønnøysundregistrene");
    }

    @Test
    void takeNothingThatTheirFormDoesNotAskFor() {
        String reference = office.start();

        assertThatThrownBy(() -> office.complete(
                        reference, LOOK_UP, Forms.changed(Forms.subscriberFound(), Map.of("pathOutcome", "COMPLETED"))))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining("pathOutcome");

        assertThat(office.tasks(reference)).containsExactly(LOOK_UP);
        assertThat(office.timeline(reference)).containsExactly("evidence.case.opened");
    }
}
