package onboarding.confirmation.process;

import onboarding.confirmation.Confirmations;
import onboarding.confirmation.process.AwaitConfirmationProcess.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the client, tells colleague or manager, or lets the question expire: whatever is due. */
@Component("confirmationTakeNextStep")
class TakeNextStepDelegate implements JavaDelegate {

    private final Confirmations confirmations;

    TakeNextStepDelegate(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean expired = confirmations.takeNextStep(
                execution.getProcessBusinessKey(), Values.text(execution, Variables.SUBJECT));
        execution.setVariable(Variables.WAIT_EXPIRED, expired);
    }
}
