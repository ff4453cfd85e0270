package onboarding.visma.process;

import onboarding.engine.Values;
import onboarding.visma.Collaborations;
import onboarding.visma.process.VismaProcesses.Conclusion;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records how the path goes on after a refusal. */
@Component("vismaRecordDecision")
class RecordDecisionDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    RecordDecisionDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Conclusion decided = Values.choice(execution, Variables.DECIDE_AFTER_REFUSAL_OUTCOME, Conclusion.class);
        if (decided == Conclusion.OTHER_TERMS) {
            collaborations.reopenTerms(execution.getProcessBusinessKey());
        }
        execution.setVariable(Variables.CONCLUSION, decided.name());
    }
}
