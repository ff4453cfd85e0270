package onboarding.client;

import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.LOOK_UP;
import static onboarding.process.Forms.RECORD;
import static onboarding.process.SamplePaths.BEGIN_A;
import static onboarding.process.SamplePaths.FIRST_CHECK;
import static onboarding.process.SamplePaths.LEFT;
import static onboarding.process.SamplePaths.LEFT_AGAIN;
import static onboarding.process.SamplePaths.LOOK;
import static onboarding.process.SamplePaths.RIGHT;
import static onboarding.process.SamplePaths.SECOND_CHECK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import onboarding.client.Reopenings.Ended;
import onboarding.client.Reopenings.Refusal;
import onboarding.client.Reopenings.Refused;
import onboarding.confirmation.Question;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.language.ProductTexts;
import onboarding.mail.Recipient;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import onboarding.process.SamplePaths;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A task that was ended by mistake")
class ReopeningTest extends OfficeTest {

    @Autowired
    private Evidence evidence;

    @Nested
    @DisplayName("on any path")
    class OnAnyPath {

        private SamplePaths paths;

        @BeforeEach
        void deploy() {
            paths = SamplePaths.deploy(office);
        }

        @AfterEach
        void withdraw() {
            paths.close();
        }

        @Test
        void isOpenAgainForThePersonWhoEndedItAndWhatFollowedIsGone() {
            String reference = paths.beginA();
            later();
            office.complete(reference, BEGIN_A, Map.of());
            later();

            reopen(reference);

            assertThat(office.tasks(reference)).containsExactly(BEGIN_A);
            assertThat(office.caseOf(reference).path()).isEqualTo("test-path-a");
            assertThat(office.task(reference, BEGIN_A).getAssignee()).isEqualTo("colleague");
            assertThat(office.running(reference)).containsExactly("client-onboarding", "test-path-a");
            assertThat(office.entries(reference, "evidence.case.taskReopened"))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.actor()).isEqualTo(Actor.staff("colleague")))
                    .satisfies(entry -> assertThat(entry.details()).containsEntry("reason", "Wrong client"))
                    .satisfies(entry -> assertThat(
                                    ProductTexts.inEnglish(entry.details().getOrDefault("task", "")))
                            .isEqualTo(BEGIN_A));
            office.complete(reference, BEGIN_A, Map.of());
            assertThat(office.tasks(reference)).containsExactly(LEFT, RIGHT);
        }

        @Test
        void comesBackToThePersonWhoEndedItAlsoWhenAnotherHasHadADeskSince() {
            String reference = office.start();
            later();
            office.complete(reference, LOOK, Map.of());
            handTo("staff", reference, BEGIN_A);
            evidence.record(
                    reference, new Entry(Actor.staff("staff"), "evidence.task.HANDED_OVER", Map.of("groups", "staff")));
            later();

            reopen(reference);

            assertThat(office.task(reference, LOOK).getAssignee()).isEqualTo("colleague");
        }

        @Test
        void isOpenAgainAlsoWhenItsProcessHasEndedMeanwhile() {
            String reference = office.start();
            later();
            office.complete(reference, LOOK, Map.of());
            assertThat(office.tasks(reference)).containsExactly(BEGIN_A);
            later();

            reopen(reference);

            assertThat(office.tasks(reference)).containsExactly(LOOK);
            assertThat(office.running(reference)).containsExactly("client-onboarding", "test-look-up");
            assertThat(office.caseOf(reference).path()).isNull();
            assertThat(office.awaitedMessages(reference)).containsExactly("client.caseCancelled");
            office.complete(reference, LOOK, Map.of());
            assertThat(office.tasks(reference)).containsExactly(BEGIN_A);
            assertThat(office.awaitedMessages(reference))
                    .containsExactly("client.caseCancelled", "client.pathChangeAsked");
        }

        @Test
        void canBeFollowedByTheOneBeforeIt() {
            String reference = office.start();
            later();
            office.complete(reference, LOOK, Map.of());
            later();
            paths.set(reference, "test-path-a", "situation", null);
            paths.set(reference, "test-path-a", "subject", null);
            office.complete(reference, BEGIN_A, Map.of());
            later();

            reopen(reference);
            reopen(reference);

            assertThat(office.tasks(reference)).containsExactly(LOOK);
        }

        @Test
        void leavesAloneWhatRunsBesideIt() {
            String reference = paths.beginA();
            office.complete(reference, BEGIN_A, Map.of());
            String beside = office.task(reference, RIGHT).getId();
            later();
            office.complete(reference, LEFT, Map.of());
            assertThat(office.tasks(reference)).containsExactly(LEFT_AGAIN, RIGHT);
            later();

            reopen(reference);

            assertThat(office.tasks(reference)).containsExactly(LEFT, RIGHT);
            assertThat(office.task(reference, RIGHT).getId()).isEqualTo(beside);
            office.complete(reference, LEFT, Map.of());
            office.complete(reference, LEFT_AGAIN, Map.of());
            office.complete(reference, RIGHT, Map.of());
            assertThat(office.tasks(reference)).containsExactly(FIRST_CHECK);
        }

        @Test
        void leavesAloneWhatWaitsToBeJoined() {
            String reference = paths.beginA();
            office.complete(reference, BEGIN_A, Map.of());
            office.complete(reference, RIGHT, Map.of());
            later();
            office.complete(reference, LEFT, Map.of());
            later();

            reopen(reference);

            assertThat(office.tasks(reference)).containsExactly(LEFT);
            office.complete(reference, LEFT, Map.of());
            office.complete(reference, LEFT_AGAIN, Map.of());
            assertThat(office.tasks(reference)).containsExactly(FIRST_CHECK);
        }

        @Test
        void staysEndedWhenItStoodBesideOthersThatAreOverWithIt() {
            String reference = checking();

            assertThat(refusalOf(reference)).isEqualTo("case.reopen.refused.inTheMiddle");
            assertStaysEnded(reference);
        }

        @Test
        void staysEndedWhenItStoodInTheMiddleOfStepsThatAreOver() {
            String reference = checking();
            later();
            office.complete(reference, FIRST_CHECK, Map.of());
            later();
            office.complete(reference, SECOND_CHECK, Map.of());
            later();

            assertThat(refusalOf(reference)).isEqualTo("case.reopen.refused.inTheMiddle");
            assertStaysEnded(reference);
        }

        @Test
        void isOpenAgainWhileTheStepsThatItBelongsToGoOn() {
            String reference = checking();
            later();
            office.complete(reference, FIRST_CHECK, Map.of());
            later();

            reopen(reference);

            assertThat(office.tasks(reference)).containsExactly(FIRST_CHECK);
            office.complete(reference, FIRST_CHECK, Map.of());
            assertThat(office.tasks(reference)).containsExactly(SECOND_CHECK);
        }

        @Test
        void hasToWaitForAColleagueWhoBuiltOnIt() {
            String reference = paths.beginA();
            office.complete(reference, BEGIN_A, Map.of());
            later();
            handTo("staff", reference, LEFT);
            office.complete("staff", reference, LEFT, Map.of());
            later();

            Ended ended = office.reopenings.lastEndedBy("colleague", reference).orElseThrow();

            assertThat(ended.name()).isEqualTo(BEGIN_A);
            assertThat(ended.refusal())
                    .isEqualTo(new Refusal("case.reopen.refused.later", List.of(LEFT, "Siri Staff")));
            assertStaysEnded(reference);

            office.reopen("staff", reference, "Wrong client");
            reopen(reference);
            assertThat(office.tasks(reference)).containsExactly(BEGIN_A);
        }

        @Test
        void staysEndedOnceThePathWasLeft() {
            String reference = office.start();
            office.complete(reference, LOOK, Map.of());
            later();
            office.changePath(reference, "B", "Seen so");

            assertThat(refusalOf(reference)).isEqualTo("case.reopen.refused.pathLeft");
            assertStaysEnded(reference);
        }

        @Test
        void staysEndedInACaseThatIsNotOpen() {
            String reference = paths.beginA();
            office.cancel(reference, "The client left");

            assertThat(office.reopenings.lastEndedBy("colleague", reference)).isEmpty();
            assertThatThrownBy(() -> office.reopenings.reopen(reference, "any", "Wrong", "colleague"))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void isOfferedToNobodyElse() {
            String reference = paths.beginA();

            assertThat(office.reopenings.lastEndedBy("staff", reference)).isEmpty();
            String task = office.reopenings
                    .lastEndedBy("colleague", reference)
                    .orElseThrow()
                    .taskId();
            assertThatThrownBy(() -> office.reopenings.reopen(reference, task, "Wrong", "staff"))
                    .isInstanceOf(Refused.class);
            assertThat(office.tasks(reference)).containsExactly(BEGIN_A);
        }

        @Test
        void takesTheWaitForTheClientWithIt() {
            String reference = asked();
            later();
            office.complete(reference, BEGIN_A, Map.of());
            assertThat(office.tasks(reference)).containsExactly(RECORD);
            assertThat(office.timers(reference)).isNotEmpty();
            assertThat(office.awaitedMessages(reference)).contains("confirmation.received");
            later();

            reopen(reference);

            assertThat(office.tasks(reference)).containsExactly(BEGIN_A);
            assertThat(office.timers(reference)).isEmpty();
            assertThat(office.awaitedMessages(reference))
                    .containsExactly("client.caseCancelled", "client.pathChangeAsked");
        }

        @Test
        void leavesTheRemindersThatRunBesideIt() {
            String reference = asked();
            office.complete(reference, BEGIN_A, Map.of());
            later();
            office.complete(reference, RECORD, Forms.staffAnswer("REST", Map.of("restRemindersUntil", "2026-03-20")));
            String timer = office.timers(reference).get(0).getId();
            String task = office.task(reference, RECORD).getId();
            later();

            reopen(reference);

            assertThat(office.task(reference, RECORD).getId()).isNotEqualTo(task);
            assertThat(office.timers(reference)).singleElement().satisfies(job -> assertThat(job.getId())
                    .isEqualTo(timer));
            assertThat(office.awaitedMessages(reference))
                    .containsExactly(
                            "client.caseCancelled",
                            "client.pathChangeAsked",
                            "confirmation.received",
                            "confirmation.rescheduled");
        }

        @Test
        void opensTheWaitAgainThatARecordedAnswerHadEnded() {
            String reference = asked();
            office.complete(reference, BEGIN_A, Map.of());
            later();
            office.complete(reference, RECORD, Forms.staffAnswer("SEEN_AT_VENDOR", Map.of("saidBy", "Kari Østby")));
            assertThat(office.tasks(reference)).containsExactly(LEFT, RIGHT);
            later();

            reopen(reference);

            assertThat(office.tasks(reference)).containsExactly(RECORD);
            assertThat(office.timers(reference)).hasSize(1);
            assertThat(office.questionOf(reference).given()).isNull();
        }

        @Test
        void staysEndedOnceTheClientHasActedOnIt() {
            String reference = asked();
            office.complete(reference, BEGIN_A, Map.of());
            later();
            office.press(CaseStages.newestLink(office), Forms.done("Kari Østby"));

            assertThat(refusalOf(reference)).isEqualTo("case.reopen.refused.client");
            assertStaysEnded(reference);
        }

        private String checking() {
            String reference = paths.beginA();
            office.complete(reference, BEGIN_A, Map.of());
            office.complete(reference, LEFT, Map.of());
            office.complete(reference, LEFT_AGAIN, Map.of());
            office.complete(reference, RIGHT, Map.of());
            return reference;
        }

        /** The question has left, and the path will wait for its answer. */
        private String asked() {
            String reference = paths.beginA();
            OnboardingCase asking = office.caseOf(reference);
            office.confirmations.ask(new Question(
                    reference,
                    "visma-approval",
                    "visma",
                    "confirmation-reminder",
                    "nb",
                    new Recipient("Kari Østby", CLIENT_EMAIL),
                    asking.responsible(),
                    Map.of(
                            "clientName", "Brønnøysundregistrene",
                            "contactFirstName", "Kari",
                            "contactName", "Kari Østby",
                            "officeName", "Fjordtall Regnskap AS",
                            "officePhone", "+4722000000",
                            "responsibleName", "Kim Colleague",
                            "responsibleEmail", "colleague@fjordtall.example",
                            "caseReference", reference,
                            "product", "Visma eAccounting")));
            office.sendMails();
            paths.set(reference, "test-path-a", "subject", "visma-approval");
            return reference;
        }
    }

    @Test
    void takesBackTheMailThatHasNotLeft() {
        String reference = CaseStages.lookedUp(office);
        assertThat(office.mailStates(reference)).containsValue("QUEUED");
        later();

        reopen(reference);

        assertThat(office.mailStates(reference).values()).containsOnly("WITHDRAWN");
        assertThat(office.tasks(reference)).containsExactly(LOOK_UP);
        assertThat(office.timers(reference)).isEmpty();
        assertThat(office.running(reference)).containsExactly("client-onboarding", "prepare-visma-collaboration");
        office.sendMails();
        assertThat(office.lettersTo(CLIENT_EMAIL)).isEmpty();
        assertThat(office.tasks(reference)).containsExactly(LOOK_UP);
    }

    @Test
    void staysEndedOnceAMailHasLeft() {
        String reference = CaseStages.lookedUp(office);
        office.sendMails();
        later();

        assertThat(refusalOf(reference)).isEqualTo("case.reopen.refused.mail");
        assertStaysEnded(reference);
    }

    @Test
    void staysEndedWhileAMailIsJustLeaving() {
        String reference = CaseStages.lookedUp(office);
        office.jdbc
                .sql("update mail_outbox set state = 'SENDING', claim = 'x', attempts = 1 where case_reference = :case")
                .param("case", reference)
                .update();

        assertThat(refusalOf(reference)).isEqualTo("case.reopen.refused.mail");
        assertStaysEnded(reference);
        assertThat(office.mailStates(reference).values()).containsOnly("SENDING");
    }

    @Test
    void isOpenAgainWhileAMailIsHeldOrHasFailed() {
        String reference = CaseStages.lookedUp(office);
        office.failToSend();
        assertThat(office.tasks(reference)).containsExactly(Forms.SEE_TO_MAIL);
        later();

        reopen(reference);
        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(LOOK_UP);
    }

    @Test
    void staysEndedWhenTheCaseWouldNotComeToItAgain() {
        String reference = CaseStages.lookedUp(office);
        office.failToSend();
        later();
        office.complete(
                reference,
                Forms.SEE_TO_MAIL,
                Map.of("ending", "DONE", "sortOutMailOutcome", "TOLD_OTHERWISE", "toldHow", "Called Kari"));
        assertThat(office.tasks(reference)).containsExactly(Forms.ACTIVATE);
        later();

        assertThat(refusalOf(reference)).isNull();
        assertThatThrownBy(() -> reopen(reference)).hasMessage("case.reopen.refused.movedOn");
        assertStaysEnded(reference);
    }

    @Test
    void belongsToTheCaseAndNotToWhatRunsBesideIt() {
        String reference = CaseStages.waiting(office);
        office.press(CaseStages.link(office), Forms.help("Which button?"));
        office.complete(reference, Forms.HELP, Map.of("ending", "DONE", "helpNote", "Called"));

        assertThat(office.reopenings.lastEndedBy("colleague", reference))
                .map(Ended::name)
                .hasValue(Forms.ACTIVATE);
    }

    private void later() {
        office.clock.advance(Duration.ofMinutes(20));
    }

    private void handTo(String person, String reference, String task) {
        office.engine.getTaskService().setAssignee(office.task(reference, task).getId(), person);
    }

    private void reopen(String reference) {
        office.reopen("colleague", reference, "Wrong client");
    }

    private @Nullable String refusalOf(String reference) {
        Ended ended = office.reopenings.lastEndedBy("colleague", reference).orElseThrow();
        return ended.refusal() == null ? null : ended.refusal().messageKey();
    }

    private void assertStaysEnded(String reference) {
        List<String> tasks =
                office.openTasks(reference).stream().map(Task::getId).toList();
        Map<String, String> mails = office.mailStates(reference);
        assertThatThrownBy(() -> reopen(reference)).isInstanceOf(Refused.class);
        assertThat(office.openTasks(reference)).extracting(Task::getId).containsExactlyElementsOf(tasks);
        assertThat(office.mailStates(reference)).isEqualTo(mails);
        assertThat(office.count(reference, "evidence.case.taskReopened")).isZero();
    }
}
