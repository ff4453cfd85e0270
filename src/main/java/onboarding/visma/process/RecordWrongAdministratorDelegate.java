package onboarding.visma.process;

import onboarding.visma.Collaborations;
import onboarding.visma.process.VismaProcesses.Conclusion;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that Visma made the wrong person administrator, so that another one has to be confirmed. */
@Component("vismaRecordWrongAdministrator")
class RecordWrongAdministratorDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    RecordWrongAdministratorDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collaborations.recordWrongAdministrator(execution.getProcessBusinessKey());
        execution.setVariable(Variables.CONCLUSION, Conclusion.OTHER_ADMINISTRATOR.name());
    }
}
