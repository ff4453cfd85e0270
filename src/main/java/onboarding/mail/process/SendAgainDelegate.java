package onboarding.mail.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.mail.AddressCorrection;
import onboarding.mail.Outbox;
import onboarding.mail.Recipient;
import onboarding.mail.process.DeliverMailProcess.Fields;
import onboarding.mail.process.DeliverMailProcess.Outcome;
import onboarding.mail.process.DeliverMailProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the mail into the queue once more, or writes to the corrected address in its place. */
@Component("mailSendAgain")
class SendAgainDelegate implements JavaDelegate {

    private final Outbox outbox;
    private final AddressCorrection corrections;
    private final CurrentUser currentUser;

    SendAgainDelegate(Outbox outbox, AddressCorrection corrections, CurrentUser currentUser) {
        this.outbox = outbox;
        this.corrections = corrections;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String key = Values.text(execution, Variables.MAIL_KEY);
        if (Values.choice(execution, Variables.SORT_OUT_MAIL_OUTCOME, Outcome.class) == Outcome.CORRECT_ADDRESS) {
            execution.setVariable(Variables.MAIL_KEY, correct(key, correctedContact(execution)));
        } else {
            outbox.sendAgain(key, null);
        }
    }

    private String correct(String key, Recipient corrected) {
        return corrections.correct(key, corrected, currentUser.id()).orElseGet(() -> {
            outbox.sendAgain(key, corrected);
            return key;
        });
    }

    private static Recipient correctedContact(DelegateExecution execution) {
        return new Recipient(Values.text(execution, Fields.CONTACT_NAME), Values.text(execution, Fields.CONTACT_EMAIL));
    }
}
