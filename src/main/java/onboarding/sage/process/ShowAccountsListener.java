package onboarding.sage.process;

import onboarding.sage.Participants;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows the accounts whose rights are looked at, and who can see them. */
@Component("sageShowAccounts")
class ShowAccountsListener implements TaskListener {

    private final Participants participants;
    private final ExchangeSheet exchangeSheet;

    ShowAccountsListener(Participants participants, ExchangeSheet exchangeSheet) {
        this.participants = participants;
        this.exchangeSheet = exchangeSheet;
    }

    @Override
    public void notify(DelegateTask task) {
        DelegateExecution execution = task.getExecution();
        exchangeSheet.showHolder(execution);
        execution.setVariable(
                Variables.ACCOUNTS_WORDS, ExchangeSheet.words(participants.ofCase(execution.getProcessBusinessKey())));
    }
}
