package onboarding.confirmation;

import static onboarding.process.Forms.CHECK;
import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.RECORD;
import static onboarding.process.Forms.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onboarding.process.CaseStages;
import onboarding.process.OfficeTest;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reminder that cannot be written")
class IncidentRehearsalTest extends OfficeTest {

    @Test
    void isTriedAgainBecomesAnIncidentAndIsSentOnceItWasRepaired() {
        String reference = CaseStages.waiting(office);
        String parameters = office.jdbc
                .sql("select parameters from confirmation")
                .query(String.class)
                .single();
        office.jdbc.sql("update confirmation set parameters = '{}'").update();

        office.passDays(3);

        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        assertThat(office.count(reference, "evidence.confirmation.step.REMIND")).isZero();
        assertThat(office.questionOf(reference).stepsTaken()).isZero();
        Incident incident = incidents().get(0);
        assertThat(incident.getIncidentType()).isEqualTo(Incident.FAILED_JOB_HANDLER_TYPE);
        assertThat(incident.getIncidentMessage()).contains("confirmation-reminder");
        Job poisoned = office.timers(reference).get(0);
        assertThat(poisoned.getRetries()).isZero();
        assertThat(office.tasks(reference)).containsExactly(RECORD);

        office.jdbc
                .sql("update confirmation set parameters = :parameters")
                .param("parameters", parameters)
                .update();
        office.engine.getManagementService().setJobRetries(poisoned.getId(), 1);
        office.runDue();

        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);
        assertThat(office.count(reference, "evidence.confirmation.step.REMIND")).isEqualTo(1);
        assertThat(incidents()).isEmpty();
        office.press(CaseStages.link(office), done("Kari Østby"));
        assertThat(office.tasks(reference)).containsExactly(CHECK);
    }

    @Test
    void doesNotKeepTheClientFromAnswering() {
        String reference = CaseStages.waiting(office);
        office.jdbc
                .sql("update confirmation set parameters = replace(parameters, 'product', 'other')")
                .update();
        office.passDays(3);
        assertThat(incidents()).hasSize(1);

        office.press(CaseStages.link(office), done("Kari Østby"));

        assertThat(office.tasks(reference)).containsExactly(CHECK);
        assertThat(incidents()).isEmpty();
    }

    /** Without those of the calling processes, which only point at the one. */
    private List<Incident> incidents() {
        return office.engine.getRuntimeService().createIncidentQuery().list().stream()
                .filter(incident -> incident.getId().equals(incident.getCauseIncidentId()))
                .toList();
    }
}
