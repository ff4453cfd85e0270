package onboarding.mail.process;

import onboarding.engine.Values;
import onboarding.mail.Outbox;
import onboarding.mail.process.DeliverMailProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the mail from leaving later: what it says has been said in another way. */
@Component("mailWithdrawMail")
class WithdrawMailDelegate implements JavaDelegate {

    private final Outbox outbox;

    WithdrawMailDelegate(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outbox.withdrawMail(Values.text(execution, Variables.MAIL_KEY));
    }
}
