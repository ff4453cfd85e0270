package onboarding.confirmation.process;

import onboarding.confirmation.Confirmations;
import onboarding.confirmation.process.AwaitConfirmationProcess.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes over the answer that stands in the record of the question. */
@Component("confirmationTakeClientAnswer")
class TakeClientAnswerDelegate implements JavaDelegate {

    private final Confirmations confirmations;

    TakeClientAnswerDelegate(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var confirmation =
                confirmations.get(execution.getProcessBusinessKey(), Values.text(execution, Variables.SUBJECT));
        execution.setVariable(Variables.ANSWER, AskDelegate.answerOf(confirmation));
        execution.setVariable(Variables.ANSWER_REASON, AskDelegate.reasonOf(confirmation));
    }
}
