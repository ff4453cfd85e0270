package onboarding.confirmation.process;

import onboarding.confirmation.Confirmations;
import onboarding.confirmation.process.AwaitConfirmationProcess.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Set on the task in which staff act on an answer: once it is completed, the answer can no longer be changed. */
@Component("confirmationSettle")
class SettleListener implements TaskListener {

    private final Confirmations confirmations;

    SettleListener(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public void notify(DelegateTask task) {
        // A task can also be about something that comes before the question.
        Values.optionalText(task.getExecution(), Variables.SUBJECT)
                .ifPresent(subject -> confirmations.settle(task.getExecution().getProcessBusinessKey(), subject));
    }
}
