package onboarding.visma.process;

import onboarding.visma.Collaborations;
import onboarding.visma.Situation;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The client stays with the other office, so that no path leads on. */
@Component("vismaRecordOtherOfficeKept")
class RecordOtherOfficeKeptDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    RecordOtherOfficeKeptDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collaborations.recordOtherOfficeKept(execution.getProcessBusinessKey());
        execution.setVariable(Variables.SITUATION, Situation.OTHER_OFFICE_KEPT.name());
    }
}
