package onboarding.client;

import static onboarding.process.SamplePaths.BEGIN_A;
import static onboarding.process.SamplePaths.BEGIN_B;
import static onboarding.process.SamplePaths.LEFT;
import static onboarding.process.SamplePaths.LOOK;
import static onboarding.process.SamplePaths.RIGHT;
import static onboarding.process.SamplePaths.UNDO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onboarding.evidence.Actor;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import onboarding.process.SamplePaths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A path that turns out not to fit")
class PathChangeTest extends OfficeTest {

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
    void isUndoneAndThenTheOtherOneIsTaken() {
        String reference = paths.beginA();

        assertThat(office.changePath(reference, "B", "They told us on the phone"))
                .isTrue();

        assertThat(office.tasks(reference)).containsExactly(UNDO);
        assertThat(paths.get(reference, "test-undo", "undoReason")).isEqualTo("PATH_CHANGED");
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.OPEN);
        assertThat(office.caseOf(reference).path()).isNull();
        assertThat(office.awaitedMessages(reference)).containsExactly("client.caseCancelled");

        office.complete(reference, UNDO, Map.of());
        assertThat(office.tasks(reference)).containsExactly(BEGIN_B);
        assertThat(office.caseOf(reference).path()).isEqualTo("test-path-b");
        assertThat(office.entries(reference, "evidence.case.pathChangeAsked"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo(Actor.staff("staff")))
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("reason", "They told us on the phone")
                        .containsEntry("situation", "@case.situation.B"));
        assertThat(office.entries(reference, "evidence.case.pathLeft"))
                .extracting(entry -> entry.details().get("path"))
                .containsExactly("@case.path.test-path-a");
    }

    @Test
    void canBeFoundOutOnThePathItselfWhichSaysWhatWasSeen() {
        String reference = paths.beginA();
        paths.set(reference, "test-path-a", "situation", "B");

        office.complete(reference, BEGIN_A, Map.of());

        assertThat(office.tasks(reference)).containsExactly(UNDO);
        office.complete(reference, UNDO, Map.of());
        assertThat(office.tasks(reference)).containsExactly(BEGIN_B);
        assertThat(office.count(reference, "evidence.case.pathChangeAsked")).isZero();
        assertThat(office.count(reference, "evidence.case.pathLeft")).isEqualTo(1);
    }

    @Test
    void canBeTakenBackAndForth() {
        String reference = paths.beginA();
        office.changePath(reference, "B", "Seen so");
        office.complete(reference, UNDO, Map.of());

        office.changePath(reference, "A", "Seen wrongly");
        office.complete(reference, UNDO, Map.of());
        assertThat(office.tasks(reference)).containsExactly(BEGIN_A);

        office.changePath(reference, "B", "It was right");
        office.complete(reference, UNDO, Map.of());
        assertThat(office.tasks(reference)).containsExactly(BEGIN_B);
        assertThat(office.awaitedMessages(reference)).containsExactly("client.caseCancelled", "client.pathChangeAsked");

        office.complete(reference, BEGIN_B, Map.of());
        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    void leavesNothingOfTheOldPathBehind() {
        String reference = paths.beginA();
        office.complete(reference, BEGIN_A, Map.of());
        assertThat(office.tasks(reference)).containsExactly(LEFT, RIGHT);

        office.changePath(reference, "B", "Seen so");

        assertThat(office.tasks(reference)).containsExactly(UNDO);
        assertThat(office.running(reference)).containsExactly("client-onboarding", "test-undo");
    }

    @Test
    void cannotBeChangedWhileNoneIsTaken() {
        String reference = office.start();

        assertThat(office.changePath(reference, "B", "Seen so")).isFalse();
        assertThat(office.tasks(reference)).containsExactly(LOOK);

        office.complete(reference, LOOK, Map.of());
        office.changePath(reference, "B", "Seen so");
        assertThat(office.changePath(reference, "A", "Seen so")).isFalse();
        assertThat(office.tasks(reference)).containsExactly(UNDO);
        assertThat(office.count(reference, "evidence.case.pathChangeAsked")).isEqualTo(1);
    }

    @Test
    void canStillBeCancelledWhileItIsUndone() {
        String reference = paths.beginA();
        office.changePath(reference, "B", "Seen so");
        String undoing = office.task(reference, UNDO).getId();

        assertThat(office.cancel(reference, "The client left")).isTrue();

        assertThat(office.task(reference, UNDO).getId()).isNotEqualTo(undoing);
        assertThat(paths.get(reference, "test-undo", "undoReason")).isEqualTo("CANCELLED");
        office.complete(reference, UNDO, Map.of());
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(office.running(reference)).isEmpty();
        assertThat(office.changePath(reference, "A", "Too late")).isFalse();
    }

    @Test
    void leadsBackToTheLookingUpWhenAnotherOfficeHasTheClient() {
        String reference = paths.beginA();

        office.changePath(reference, "OTHER_OFFICE", "Visma says so");
        office.complete(reference, UNDO, Map.of());

        assertThat(office.tasks(reference)).containsExactly(LOOK);
        assertThat(paths.get(reference, "test-look-up", "situation")).isEqualTo("OTHER_OFFICE");
    }

    @Test
    void leadsToADecisionWhenThereIsNoneForWhatWasSeen() {
        String reference = paths.beginA();

        office.changePath(reference, "NONE", "Something else");
        office.complete(reference, UNDO, Map.of());

        assertThat(office.tasks(reference)).containsExactly(Forms.WITHOUT_PATH);
    }
}
