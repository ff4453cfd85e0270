package onboarding.visma.process;

import onboarding.client.CaseStatus;
import onboarding.client.process.ClientOnboardingProcess;
import onboarding.visma.Collaborations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the client does not want the collaboration. */
@Component("vismaRecordRefusal")
class RecordRefusalDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    RecordRefusalDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collaborations.recordRefusal(execution.getProcessBusinessKey());
        execution.setVariable(ClientOnboardingProcess.Variables.PATH_OUTCOME, CaseStatus.DECLINED.name());
    }
}
