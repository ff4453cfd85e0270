package onboarding.confirmation.process;

import onboarding.confirmation.Confirmations;
import onboarding.confirmation.Rest;
import onboarding.confirmation.process.AwaitConfirmationProcess.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The client has been helped: the reminders go on. */
@Component("confirmationResume")
class ResumeDelegate implements JavaDelegate {

    private final Confirmations confirmations;

    ResumeDelegate(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        confirmations.resume(execution.getProcessBusinessKey(), Values.text(execution, Variables.SUBJECT), Rest.HELP);
    }
}
