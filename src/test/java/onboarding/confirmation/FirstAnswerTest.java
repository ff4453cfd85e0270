package onboarding.confirmation;

import static onboarding.process.Forms.AFTER_REFUSAL;
import static onboarding.process.Forms.CHECK;
import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.RECORD;
import static onboarding.process.Forms.done;
import static onboarding.process.Forms.staffAnswer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import onboarding.process.Page;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever answers first, client or office")
class FirstAnswerTest extends OfficeTest {

    @Test
    void endsTheWaitAsTheClientWhileTheTaskOfStaffIsOpen() {
        String reference = CaseStages.waiting(office);
        String task = office.task(reference, RECORD).getId();

        office.press(CaseStages.link(office), done("Kari Østby"));

        assertThat(office.tasks(reference)).containsExactly(CHECK);
        assertThat(office.timers(reference)).isEmpty();
        assertThat(office.awaitedMessages(reference))
                .containsExactly("client.caseCancelled", "client.pathChangeAsked", "confirmation.changed");
        assertThatThrownBy(() -> office.as("colleague", () -> {
                    office.engine
                            .getFormService()
                            .submitTaskForm(task, staffAnswer("DECLINED", Map.of("saidBy", "x", "reason", "y")));
                    return task;
                }))
                .isInstanceOf(NullValueException.class);
        assertThat(office.answerTo(reference).answer()).isEqualTo(Answer.DONE);
        office.passDays(40);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
    }

    @Test
    void endsTheWaitAsTheOfficeWhileTheClientCouldAnswer() {
        String reference = CaseStages.waiting(office);
        String link = CaseStages.link(office);

        office.complete(reference, RECORD, staffAnswer("SEEN_AT_VENDOR", Map.of()));

        assertThat(office.tasks(reference)).containsExactly(CHECK);
        assertThat(office.timers(reference)).isEmpty();
        assertThat(office.awaitedMessages(reference))
                .containsExactly("client.caseCancelled", "client.pathChangeAsked", "confirmation.changed");
        Page late = office.press(link, done("Kari Østby"));
        assertThat(late.text()).contains("Dette er allerede registrert");
        assertThat(office.tasks(reference)).containsExactly(CHECK);
        assertThat(office.count(reference, "evidence.confirmation.PAGE.DONE")).isZero();
        office.passDays(40);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
    }

    @Test
    void canStillBeCorrectedByTheClientWhoseAnswerTheOfficeRecordedWrongly() {
        String reference = CaseStages.waiting(office);
        office.complete(reference, RECORD, staffAnswer("SEEN_AT_VENDOR", Map.of()));

        office.press(CaseStages.link(office), Forms.decline("Kari Østby", "Det var noen andre"));

        assertThat(office.tasks(reference)).containsExactly(AFTER_REFUSAL);
        assertThat(office.answerTo(reference).via()).isEqualTo(Via.PAGE);
    }

    @Test
    void isAwaitedByOneScopeForEachMessageAtEveryStage() {
        String reference = office.start();
        assertThat(office.awaitedMessages(reference)).containsExactly("client.caseCancelled");

        office.complete(reference, Forms.LOOK_UP, Forms.subscriberFound());
        assertThat(office.awaitedMessages(reference))
                .containsExactly(
                        "client.caseCancelled",
                        "client.pathChangeAsked",
                        "mail.sent",
                        "mail.troubled",
                        "mail.withdrawn");

        office.sendMails();
        assertThat(office.awaitedMessages(reference))
                .containsExactly("client.caseCancelled", "client.pathChangeAsked", "confirmation.declined");

        office.complete(reference, Forms.ACTIVATE, Forms.activated());
        List<String> waiting = List.of(
                "client.caseCancelled", "client.pathChangeAsked", "confirmation.received", "confirmation.rescheduled");
        assertThat(office.awaitedMessages(reference)).isEqualTo(waiting);

        office.complete(reference, RECORD, staffAnswer("ASK_AGAIN", Map.of()));
        assertThat(office.awaitedMessages(reference)).isEqualTo(waiting);

        office.passDays(3);
        assertThat(office.awaitedMessages(reference)).isEqualTo(waiting);

        office.press(CaseStages.link(office), Forms.decline("Kari Østby", "Nei"));
        assertThat(office.awaitedMessages(reference))
                .containsExactly("client.caseCancelled", "client.pathChangeAsked", "confirmation.changed");
    }
}
