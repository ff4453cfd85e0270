package onboarding.visma.process;

import onboarding.client.CaseStatus;
import onboarding.visma.Collaborations;
import onboarding.visma.process.VismaProcesses.Conclusion;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that nothing comes of the collaboration, because the client declined or because it does not apply. */
@Component("vismaRecordRefusal")
class RecordRefusalDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    RecordRefusalDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        collaborations.recordRefusal(reference);
        CaseStatus outcome = collaborations.wasDeclined(reference) ? CaseStatus.DECLINED : CaseStatus.NO_PATH;
        execution.setVariable(Variables.PATH_OUTCOME, outcome.name());
        execution.setVariable(Variables.CONCLUSION, Conclusion.REFUSED.name());
        execution.setVariable(Variables.TERMS_AGREED, false);
    }
}
