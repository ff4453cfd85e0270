package onboarding.client;

import static onboarding.process.Forms.ACTIVATE;
import static onboarding.process.Forms.AFTER_EXPIRY;
import static onboarding.process.Forms.AFTER_REFUSAL;
import static onboarding.process.Forms.CHECK;
import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.END_COLLABORATION;
import static onboarding.process.Forms.HELP;
import static onboarding.process.Forms.LOOK_UP;
import static onboarding.process.Forms.NOTHING_ACTIVE;
import static onboarding.process.Forms.RECORD;
import static onboarding.process.Forms.SEE_TO_MAIL;
import static onboarding.process.Forms.staffAnswer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import onboarding.evidence.Actor;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Cancelling a case")
class CancelTest extends OfficeTest {

    private static final Map<String, Object> COLLABORATION_ENDED = Map.of(
            "ending", "DONE",
            "workFinished", true,
            "otherServicesEnded", true,
            "collaborationEnded", true);
    private static final Map<String, Object> NOTHING_WAS_ACTIVE = Map.of("ending", "DONE", "nothingActive", true);
    private static final String STOPPED = "Visma eAccounting for Brønnøysundregistrene: oppstarten er stoppet";

    @Test
    void needsNoUndoingBeforeAnybodyLooked() {
        String reference = office.start();
        assertThat(office.tasks(reference)).containsExactly(LOOK_UP);

        assertThat(office.cancel(reference, "The client left")).isTrue();

        assertIsCancelled(reference);
        assertClientWasNeverWrittenTo();
        assertThat(office.caseOf(reference).closingReason()).isEqualTo("The client left");
        assertThat(office.entries(reference, "evidence.case.cancelled"))
                .extracting(entry -> entry.actor())
                .containsExactly(Actor.staff("staff"));
        assertThat(office.ends(reference, "client-onboarding")).containsExactly("endEvent_caseCancelled");
    }

    @Test
    void keepsBackTheAnnouncementThatHasNotLeft() {
        String reference = CaseStages.lookedUp(office);

        office.cancel(reference, "The client left");

        assertIsCancelled(reference);
        assertThat(office.mailStates(reference))
                .containsOnly(Map.entry(reference + "/visma-approval/1.1", "WITHDRAWN"));
        assertClientWasNeverWrittenTo();
    }

    @Test
    void keepsBackTheAnnouncementThatIsHeld() {
        String reference = CaseStages.lookedUp(office);
        office.holdMails();
        assertThat(office.tasks(reference)).containsExactly(SEE_TO_MAIL);

        office.cancel(reference, "The client left");

        assertIsCancelled(reference);
        assertClientWasNeverWrittenTo();
    }

    @Test
    void asksWhetherSomethingWasActivatedWhileTheActivationWasOpen() {
        String reference = CaseStages.announced(office);
        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);

        office.cancel(reference, "The client left");

        assertIsBeingUndone(reference, NOTHING_ACTIVE);
        office.complete(reference, NOTHING_ACTIVE, NOTHING_WAS_ACTIVE);
        assertIsCancelled(reference);
        assertClientWasToldThatItStopped();
    }

    @Test
    void endsTheCollaborationWhileTheClientIsAwaited() {
        String reference = CaseStages.waiting(office);
        assertThat(office.tasks(reference)).containsExactly(RECORD);

        office.cancel(reference, "The client left");

        assertIsBeingUndone(reference, END_COLLABORATION);
        office.complete(reference, END_COLLABORATION, COLLABORATION_ENDED);
        assertIsCancelled(reference);
        assertClientWasToldThatItStopped();
    }

    @Test
    void endsTheCollaborationWhileItIsChecked() {
        String reference = CaseStages.checking(office);
        assertThat(office.tasks(reference)).containsExactly(CHECK);

        office.cancel(reference, "The client left");

        assertIsBeingUndone(reference, END_COLLABORATION);
        office.complete(reference, END_COLLABORATION, COLLABORATION_ENDED);
        assertIsCancelled(reference);
        assertClientWasToldThatItStopped();
    }

    @Test
    void endsTheCollaborationAfterTheClientDeclined() {
        String reference = CaseStages.waiting(office);
        office.press(CaseStages.link(office), Forms.decline("Kari Østby", "Nei"));
        assertThat(office.tasks(reference)).containsExactly(AFTER_REFUSAL);

        office.cancel(reference, "The client left");

        assertIsBeingUndone(reference, END_COLLABORATION);
    }

    @Test
    void endsTheCollaborationAfterTheTimeForAnAnswerHadRunOut() {
        String reference = CaseStages.waiting(office);
        office.passDays(30);
        assertThat(office.tasks(reference)).containsExactly(AFTER_EXPIRY);

        office.cancel(reference, "The client left");

        assertIsBeingUndone(reference, END_COLLABORATION);
    }

    @Test
    void leavesNobodyATaskForAMailThatWasWithdrawn() {
        String reference = CaseStages.waiting(office);
        office.breakMailServer();
        office.passDays(3);
        office.failToSend();
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(RECORD, SEE_TO_MAIL);

        office.cancel(reference, "The client left");
        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(END_COLLABORATION);
    }

    @Test
    void leavesNobodyATaskToHelpTheClient() {
        String reference = CaseStages.waiting(office);
        office.press(CaseStages.link(office), Forms.help("Which button?"));
        office.press(CaseStages.link(office), Forms.help("And which page?"));
        assertThat(office.tasks(reference)).containsExactly(HELP, HELP, RECORD);

        office.cancel(reference, "The client left");

        assertThat(office.tasks(reference)).containsExactly(END_COLLABORATION);
        assertThat(office.ends(reference, "help-client"))
                .containsExactly("endEvent_helpNotNeeded", "endEvent_helpNotNeeded");
    }

    @Test
    void tellsTheClientAlsoWhenASecondMailHadNotLeft() {
        String reference = CaseStages.waiting(office);
        office.complete(reference, RECORD, staffAnswer("ASK_AGAIN", Map.of()));

        office.cancel(reference, "The client left");
        office.complete(reference, END_COLLABORATION, COLLABORATION_ENDED);

        assertClientWasToldThatItStopped();
    }

    @Test
    void changesNothingTheSecondTime() {
        String reference = CaseStages.waiting(office);
        office.cancel(reference, "The client left");
        String task = office.task(reference, END_COLLABORATION).getId();

        assertThat(office.cancel(reference, "Once more")).isFalse();

        assertThat(office.caseOf(reference).closingReason()).isEqualTo("The client left");
        assertThat(office.task(reference, END_COLLABORATION).getId()).isEqualTo(task);
        assertThat(office.count(reference, "evidence.case.cancelled")).isEqualTo(1);
    }

    @Test
    void changesNothingOnceTheCaseWasGivenUp() {
        String reference = CaseStages.waiting(office);
        office.passDays(30);
        office.complete(reference, AFTER_EXPIRY, staffAnswer("GIVE_UP", Map.of("reason", "Nobody answers")));
        String task = office.task(reference, END_COLLABORATION).getId();

        assertThat(office.cancel(reference, "Once more")).isFalse();

        assertThat(office.caseOf(reference).closingReason()).isEqualTo("Nobody answers");
        assertThat(office.task(reference, END_COLLABORATION).getId()).isEqualTo(task);
    }

    @Test
    void changesNothingInAClosedCase() {
        String reference = CaseStages.completed(office);
        List<Object> before = office.everythingAbout(reference);

        assertThat(office.cancel(reference, "Too late")).isFalse();

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(office.caseOf(reference).closingReason()).isNull();
        assertThat(office.everythingAbout(reference)).isEqualTo(before);
        assertThat(office.running(reference)).containsExactly("renew-visma-collaboration");
    }

    @Test
    void letsTheSameClientBeginAnew() {
        String reference = office.start();
        office.cancel(reference, "The client left");

        assertThat(office.caseOf(office.start()).status()).isEqualTo(CaseStatus.OPEN);
    }

    private void assertIsBeingUndone(String reference, String task) {
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.UNDOING);
        assertThat(office.tasks(reference)).containsExactly(task);
        assertThat(office.timers(reference)).isEmpty();
        assertThat(office.open(CaseStages.link(office)).status()).isEqualTo(410);
        int letters = office.lettersTo(CLIENT_EMAIL).size();
        office.passDays(40);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(letters);
        assertThat(office.tasks(reference)).containsExactly(task);
    }

    private void assertIsCancelled(String reference) {
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(office.tasks(reference)).isEmpty();
        assertThat(office.running(reference)).isEmpty();
    }

    private void assertClientWasNeverWrittenTo() {
        office.passDays(40);
        assertThat(office.lettersTo(CLIENT_EMAIL)).isEmpty();
    }

    private void assertClientWasToldThatItStopped() {
        office.sendMails();
        assertThat(office.subjectsTo(CLIENT_EMAIL)).last().isEqualTo(STOPPED);
        assertThat(office.subjectsTo(CLIENT_EMAIL).stream().filter(STOPPED::equals))
                .hasSize(1);
    }
}
