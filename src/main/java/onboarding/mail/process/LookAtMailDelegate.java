package onboarding.mail.process;

import onboarding.engine.Values;
import onboarding.mail.Outbox;
import onboarding.mail.process.DeliverMailProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks up how far the mail is. */
@Component("mailLookAtMail")
class LookAtMailDelegate implements JavaDelegate {

    private final Outbox outbox;

    LookAtMailDelegate(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String key = Values.text(execution, Variables.MAIL_KEY);
        execution.setVariable(
                Variables.MAIL_STATE, outbox.stateOf(key).orElseThrow().name());
    }
}
