package onboarding.mail.process;

import static onboarding.process.Forms.ACTIVATE;
import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.LOOK_UP;
import static onboarding.process.Forms.RECORD;
import static onboarding.process.Forms.SEE_TO_MAIL;
import static onboarding.process.Forms.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import onboarding.confirmation.Rest;
import onboarding.confirmation.State;
import onboarding.engine.form.FormRefusedException;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import onboarding.visma.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A mail that the case waits for")
class DeliverMailTest extends OfficeTest {

    private static final String NEW_ADDRESS = "ola@brreg.example";
    private static final Map<String, Object> SEND_AGAIN = Map.of("ending", "DONE", "sortOutMailOutcome", "SEND_AGAIN");
    private static final Map<String, Object> TOLD_OTHERWISE =
            Map.of("ending", "DONE", "sortOutMailOutcome", "TOLD_OTHERWISE", "toldHow", "Called Kari");
    private static final Map<String, Object> CORRECT_ADDRESS = Map.of(
            "ending", "DONE",
            "sortOutMailOutcome", "CORRECT_ADDRESS",
            "correctedContactName", "Ola Nordmann",
            "correctedContactEmail", NEW_ADDRESS);

    @Test
    void leavesBeforeAnythingIsActivated() {
        String reference = office.start();
        office.complete(reference, LOOK_UP, Forms.subscriberFound());

        assertThat(office.tasks(reference)).isEmpty();
        assertThat(office.lettersTo(CLIENT_EMAIL)).isEmpty();
        assertThat(office.collaborationOf(reference).stage()).isEqualTo(Stage.ANNOUNCED);

        office.sendMails();

        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
        assertThat(office.collaborationOf(reference).stage()).isEqualTo(Stage.BEING_ACTIVATED);
        assertThat(office.ends(reference, "deliver-mail")).containsExactly("endEvent_mailLeft");
    }

    @Test
    void becomesATaskWhenItFailedAndGoesOutAgain() {
        String reference = CaseStages.lookedUp(office);
        office.failToSend();
        assertThat(office.tasks(reference)).containsExactly(SEE_TO_MAIL);
        assertThat(office.timeline(reference)).contains("evidence.confirmation.mail.FAILED");

        office.complete(reference, SEE_TO_MAIL, SEND_AGAIN);
        assertThat(office.tasks(reference)).isEmpty();
        office.sendMails();

        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
        assertThat(office.questionOf(reference).resting()).isNull();
    }

    @Test
    void becomesATaskAgainWhenItFailsAgain() {
        String reference = CaseStages.lookedUp(office);
        office.failToSend();
        office.complete(reference, SEE_TO_MAIL, SEND_AGAIN);

        office.failToSend();

        assertThat(office.tasks(reference)).containsExactly(SEE_TO_MAIL);
    }

    @Test
    void becomesATaskWhenItIsHeld() {
        String reference = CaseStages.lookedUp(office);

        office.holdMails();

        assertThat(office.tasks(reference)).containsExactly(SEE_TO_MAIL);
        assertThat(office.restIn(reference).reason()).isEqualTo(Rest.TECHNICAL_TROUBLE);
    }

    @Test
    void becomesATaskAfterAQuarterOfAnHourOnItsWay() {
        String reference = CaseStages.lookedUp(office);
        office.breakMailServer();
        office.clock.advance(Duration.ofMinutes(15));
        office.timers(reference)
                .forEach(timer -> office.engine.getManagementService().executeJob(timer.getId()));

        assertThat(office.tasks(reference)).containsExactly(SEE_TO_MAIL);

        office.repairMailServer();
        office.sendMails();
        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
        assertThat(office.ends(reference, "deliver-mail")).containsExactly("endEvent_leftAfterAll");
    }

    @Test
    void closesTheTaskByItselfWhenItLeavesAfterAll() {
        String reference = CaseStages.lookedUp(office);
        office.failToSend();
        assertThat(office.tasks(reference)).containsExactly(SEE_TO_MAIL);

        office.outbox.sendAgain(reference + "/visma-approval/1.1", null);
        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
        assertThat(office.ends(reference, "deliver-mail")).containsExactly("endEvent_leftAfterAll");
    }

    @Test
    void goesToTheCorrectedAddressAndTheOldLinkDies() {
        String reference = CaseStages.announced(office);
        String oldLink = CaseStages.link(office);
        office.bounceMails(reference);
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(ACTIVATE, SEE_TO_MAIL);

        office.complete(reference, SEE_TO_MAIL, CORRECT_ADDRESS);
        office.sendMails();

        assertThat(office.open(oldLink).status()).isEqualTo(410);
        assertThat(office.lettersTo(NEW_ADDRESS)).hasSize(1);
        assertThat(office.open(office.lettersTo(NEW_ADDRESS).get(0).link()).status())
                .isEqualTo(200);
        assertThat(office.caseOf(reference).contact().email()).isEqualTo(NEW_ADDRESS);
        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
    }

    @Test
    void goesToTheCorrectedAddressWhenItHasNeverLeft() {
        String reference = CaseStages.lookedUp(office);
        office.failToSend();

        office.complete(reference, SEE_TO_MAIL, CORRECT_ADDRESS);
        office.sendMails();

        assertThat(office.lettersTo(CLIENT_EMAIL)).isEmpty();
        assertThat(office.lettersTo(NEW_ADDRESS)).hasSize(1);
        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
    }

    @Test
    void refusesAnAddressThatCannotBe() {
        String reference = CaseStages.lookedUp(office);
        office.failToSend();

        assertThatThrownBy(() -> office.complete(
                        reference,
                        SEE_TO_MAIL,
                        Forms.changed(CORRECT_ADDRESS, Map.of("correctedContactEmail", "ola@"))))
                .isInstanceOf(FormRefusedException.class);

        assertThat(office.tasks(reference)).containsExactly(SEE_TO_MAIL);
        assertThat(office.caseOf(reference).contact().email()).isEqualTo(CLIENT_EMAIL);
    }

    @Test
    void letsTheCaseGoOnWhenTheClientWasToldInAnotherWay() {
        String reference = CaseStages.lookedUp(office);
        office.failToSend();

        office.complete(reference, SEE_TO_MAIL, TOLD_OTHERWISE);

        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
        assertThat(office.ends(reference, "deliver-mail")).containsExactly("endEvent_toldOtherwise");
    }

    @Test
    void isNotAskedAboutTwiceWhenTheClientWasToldInAnotherWay() {
        String reference = CaseStages.lookedUp(office);
        office.failToSend();
        office.complete(reference, SEE_TO_MAIL, TOLD_OTHERWISE);

        office.complete(reference, ACTIVATE, Forms.activated());

        assertThat(office.tasks(reference)).containsExactly(RECORD);
    }

    @Test
    void letsRemindersGoOnWhenTheClientWasToldInAnotherWay() {
        String reference = CaseStages.waiting(office);
        office.bounceMails(reference);
        assertThat(office.restIn(reference).reason()).isEqualTo(Rest.TECHNICAL_TROUBLE);

        office.complete(reference, SEE_TO_MAIL, TOLD_OTHERWISE);
        office.sendMails();

        assertThat(office.questionOf(reference).resting()).isNull();
        office.passDays(3);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);
        office.passDays(27);
        assertThat(office.questionOf(reference).state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void isATaskOfItsOwnWhenItIsAReminderAndRemindersRestMeanwhile() {
        String reference = CaseStages.waiting(office);
        office.breakMailServer();
        office.passDays(3);
        office.failToSend();

        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(RECORD, SEE_TO_MAIL);
        office.passDays(30);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        assertThat(office.questionOf(reference).state()).isEqualTo(State.ASKED);

        office.complete(reference, SEE_TO_MAIL, SEND_AGAIN);
        office.sendMails();
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);
        assertThat(office.tasks(reference)).containsExactly(RECORD);
        office.passDays(4);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(3);
    }

    @Test
    void toAColleagueThatFailsDoesNotKeepTheClientWaiting() {
        String reference = CaseStages.waiting(office);
        office.passDays(7);
        office.breakMailServer();
        office.passDays(3);
        office.failToSend();

        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(RECORD, SEE_TO_MAIL);
        assertThat(office.questionOf(reference).resting()).isNull();
        assertThat(office.timeline(reference)).doesNotContain("evidence.confirmation.mail.FAILED");

        office.complete(
                reference,
                SEE_TO_MAIL,
                Forms.changed(CORRECT_ADDRESS, Map.of("correctedContactEmail", "kim@fjordtall.example")));
        office.sendMails();
        assertThat(office.lettersTo("kim@fjordtall.example")).hasSize(1);
        assertThat(office.questionOf(reference).question().to().email()).isEqualTo(CLIENT_EMAIL);
        assertThat(office.caseOf(reference).contact().email()).isEqualTo(CLIENT_EMAIL);
        assertThat(office.press(CaseStages.link(office), done("Kari Østby")).status())
                .isEqualTo(200);
    }

    @Test
    void toAColleagueIsNotToldAsAMailToTheClient() {
        String reference = CaseStages.waiting(office);
        office.passUntil(Instant.parse("2026-03-16T08:00:00Z"));

        assertThat(office.lettersTo("colleague@fjordtall.example")).hasSize(1);
        assertThat(office.lettersTo("manager@fjordtall.example")).hasSize(1);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(3);
        assertThat(office.count(reference, "evidence.confirmation.mail.SENT")).isEqualTo(3);
    }
}
