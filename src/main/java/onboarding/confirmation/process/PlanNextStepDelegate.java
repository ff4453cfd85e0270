package onboarding.confirmation.process;

import onboarding.confirmation.Confirmations;
import onboarding.confirmation.process.AwaitConfirmationProcess.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reckons when the next reminder or notice is due; the first time it starts the clock. */
@Component("confirmationPlanNextStep")
class PlanNextStepDelegate implements JavaDelegate {

    private final Confirmations confirmations;

    PlanNextStepDelegate(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = confirmations.planNextStep(
                execution.getProcessBusinessKey(), Values.text(execution, Variables.SUBJECT));
        execution.setVariable(Variables.NEXT_STEP_DUE, Values.time(due));
    }
}
