package onboarding.sage.process;

import onboarding.sage.Exchanges;
import onboarding.sage.Holder;
import onboarding.sage.MainAccount;
import onboarding.sage.MainAccounts;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Leaves the main account out of the question where the office holds one that works. */
@Component("sageShowAddresses")
class ShowAddressesListener implements TaskListener {

    private final MainAccounts mainAccounts;
    private final Exchanges exchanges;

    ShowAddressesListener(MainAccounts mainAccounts, Exchanges exchanges) {
        this.mainAccounts = mainAccounts;
        this.exchanges = exchanges;
    }

    @Override
    public void notify(DelegateTask task) {
        boolean ours =
                exchanges.get(task.getExecution().getProcessBusinessKey()).holder() == Holder.OFFICE;
        task.getExecution()
                .setVariable(
                        Variables.OFFICE_ACCOUNT_WORDS,
                        ours ? mainAccounts.ofOffice().map(MainAccount::email).orElse(null) : null);
    }
}
