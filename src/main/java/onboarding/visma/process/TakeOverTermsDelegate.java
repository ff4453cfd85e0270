package onboarding.visma.process;

import onboarding.visma.Collaboration;
import onboarding.visma.Collaborations;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands what is recorded already to the agreement, so that nothing is asked twice. */
@Component("vismaTakeOverTerms")
class TakeOverTermsDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    TakeOverTermsDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Collaboration known =
                collaborations.find(execution.getProcessBusinessKey()).orElseThrow();
        RecordedTerms.propose(execution, known);
        execution.setVariable(Variables.TERMS_AGREED, known.agreedAt() != null);
        execution.setVariable(Variables.ADMINISTRATOR_CONFIRMED, known.administrator() != null);
    }
}
