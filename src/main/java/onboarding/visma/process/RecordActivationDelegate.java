package onboarding.visma.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.visma.Collaborations;
import onboarding.visma.process.VismaProcesses.Fields;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the collaboration was activated, with what the screen showed. */
@Component("vismaRecordActivation")
class RecordActivationDelegate implements JavaDelegate {

    private final Collaborations collaborations;
    private final CurrentUser currentUser;

    RecordActivationDelegate(Collaborations collaborations, CurrentUser currentUser) {
        this.collaborations = collaborations;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collaborations.recordActivation(
                execution.getProcessBusinessKey(),
                RecordedTerms.activated(execution),
                Values.text(execution, Variables.ASSIGNMENT),
                Values.date(execution, Fields.RENEWAL_ON).orElse(null),
                currentUser.id());
        execution.setVariable(Variables.ACTIVATED, true);
    }
}
