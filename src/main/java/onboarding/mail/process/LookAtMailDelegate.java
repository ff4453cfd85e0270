package onboarding.mail.process;

import onboarding.engine.Values;
import onboarding.mail.AddressCorrection;
import onboarding.mail.MailState;
import onboarding.mail.Outbox;
import onboarding.mail.process.DeliverMailProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks up how far the mail is, or the one that goes out in its place. */
@Component("mailLookAtMail")
class LookAtMailDelegate implements JavaDelegate {

    private final Outbox outbox;
    private final AddressCorrection corrections;

    LookAtMailDelegate(Outbox outbox, AddressCorrection corrections) {
        this.outbox = outbox;
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String before = Values.text(execution, Variables.MAIL_KEY);
        String key = stateOf(before) == MailState.WITHDRAWN
                ? corrections.inPlaceOf(before).orElse(before)
                : before;
        execution.setVariable(Variables.MAIL_KEY, key);
        execution.setVariable(Variables.MAIL_STATE, stateOf(key).name());
    }

    private MailState stateOf(String key) {
        return outbox.stateOf(key).orElseThrow();
    }
}
