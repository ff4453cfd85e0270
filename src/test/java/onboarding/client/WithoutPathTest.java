package onboarding.client;

import static onboarding.process.Forms.LOOK_UP;
import static onboarding.process.Forms.WITHOUT_PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import onboarding.engine.form.FormRefusedException;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A client for whom no path fits")
class WithoutPathTest extends OfficeTest {

    @Test
    void isLookedAtAgainAndThenTakesAPath() {
        String reference = withoutPath();
        assertThat(office.caseOf(reference).path()).isNull();

        office.complete(reference, WITHOUT_PATH, decision("LOOK_AGAIN"));
        assertThat(office.tasks(reference)).containsExactly(LOOK_UP);
        office.complete(reference, LOOK_UP, Forms.subscriberFound());
        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(Forms.ACTIVATE);
        assertThat(office.caseOf(reference).path()).isEqualTo("visma-existing-subscriber");
    }

    @Test
    void hasItsCaseClosedWithoutAPath() {
        String reference = withoutPath();

        office.complete(reference, WITHOUT_PATH, decision("CLOSE"));

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.NO_PATH);
        assertThat(office.caseOf(reference).closedAt()).isEqualTo(office.clock.instant());
        assertThat(office.ends(reference, "client-onboarding")).containsExactly("endEvent_closedWithoutPath");
        assertThat(office.running(reference)).isEmpty();
        assertThat(office.start()).isNotEqualTo(reference);
    }

    @Test
    void isDecidedUponWithAReason() {
        String reference = withoutPath();

        assertThatThrownBy(() -> office.complete(
                        reference, WITHOUT_PATH, Map.of("ending", "DONE", "decideWithoutPathOutcome", "CLOSE")))
                .isInstanceOf(FormRefusedException.class);

        assertThat(office.tasks(reference)).containsExactly(WITHOUT_PATH);
    }

    @Test
    void canBeCancelled() {
        String reference = withoutPath();

        office.cancel(reference, "The client left");

        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(office.tasks(reference)).isEmpty();
    }

    private String withoutPath() {
        String reference = office.start();
        office.complete(reference, LOOK_UP, Forms.otherOfficeFound());
        office.sendMails();
        office.press(CaseStages.link(office), Forms.decline("Kari Østby", "We stay with the other office"));
        assertThat(office.tasks(reference)).containsExactly(WITHOUT_PATH);
        return reference;
    }

    private static Map<String, Object> decision(String outcome) {
        return Map.of(
                "ending", "DONE", "decideWithoutPathOutcome", outcome, "withoutPathReason", "Uses another product");
    }
}
