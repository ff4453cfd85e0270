package onboarding.visma.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.visma.Collaborations;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the terms that were agreed with the client. */
@Component("vismaRecordTerms")
class RecordTermsDelegate implements JavaDelegate {

    private final Collaborations collaborations;
    private final CurrentUser currentUser;

    RecordTermsDelegate(Collaborations collaborations, CurrentUser currentUser) {
        this.collaborations = collaborations;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collaborations.agree(
                execution.getProcessBusinessKey(),
                RecordedTerms.of(execution),
                Values.text(execution, Variables.ASSIGNMENT),
                currentUser.id());
        execution.setVariable(Variables.TERMS_AGREED, true);
    }
}
