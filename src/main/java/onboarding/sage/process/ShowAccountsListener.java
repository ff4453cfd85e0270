package onboarding.sage.process;

import onboarding.sage.Participants;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows the accounts whose rights are looked at. */
@Component("sageShowAccounts")
class ShowAccountsListener implements TaskListener {

    private final Participants participants;

    ShowAccountsListener(Participants participants) {
        this.participants = participants;
    }

    @Override
    public void notify(DelegateTask task) {
        task.getExecution()
                .setVariable(
                        Variables.ACCOUNTS_WORDS,
                        ExchangeSheet.words(
                                participants.ofCase(task.getExecution().getProcessBusinessKey())));
    }
}
