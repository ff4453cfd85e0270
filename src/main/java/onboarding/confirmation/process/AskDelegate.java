package onboarding.confirmation.process;

import onboarding.confirmation.Confirmation;
import onboarding.confirmation.Confirmations;
import onboarding.confirmation.process.AwaitConfirmationProcess.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the question anew where the last round is over, and picks up an answer that came before anybody waited. */
@Component("confirmationAsk")
class AskDelegate implements JavaDelegate {

    private final Confirmations confirmations;

    AskDelegate(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        String subject = Values.text(execution, Variables.SUBJECT);
        Confirmation confirmation = confirmations.askAgainWhenOver(reference, subject);
        execution.setVariable(Variables.MAIL_KEY, confirmation.mailKey());
        execution.setVariable(Variables.ANSWER, answerOf(confirmation));
        execution.setVariable(Variables.ANSWER_REASON, reasonOf(confirmation));
        execution.setVariable(Variables.STAFF_LOOK_AT, Values.time(confirmations.staffLookAt(reference, subject)));
        execution.setVariable(Variables.STAFF_LOOK_DUE, Values.time(confirmations.staffLookDue(reference, subject)));
    }

    /** Why the answer is what it is, as given; null without a reason. */
    static @Nullable String reasonOf(Confirmation confirmation) {
        Confirmation.Given given = confirmation.given();
        return given == null || given.reason().isBlank() ? null : given.reason();
    }

    static @Nullable String answerOf(Confirmation confirmation) {
        return confirmation.given() == null
                ? null
                : confirmation.given().answer().name();
    }
}
