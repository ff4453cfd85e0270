package onboarding.sage.process;

import java.time.LocalDate;
import onboarding.confirmation.Confirmations;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.sage.Exchanges;
import onboarding.sage.Holder;
import onboarding.sage.MainAccount;
import onboarding.sage.MainAccounts;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the subscription and the package; what the office pays serves its next clients, too. */
@Component("sageRecordOrder")
class RecordOrderDelegate implements JavaDelegate {

    /** How the task ended: what was there already is no order of this case. */
    private static final String ENDING = "ending";

    private final Exchanges exchanges;
    private final MainAccounts mainAccounts;
    private final ExchangeSheet exchangeSheet;
    private final Confirmations confirmations;
    private final CurrentUser currentUser;

    RecordOrderDelegate(
            Exchanges exchanges,
            MainAccounts mainAccounts,
            ExchangeSheet exchangeSheet,
            Confirmations confirmations,
            CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.mainAccounts = mainAccounts;
        this.exchangeSheet = exchangeSheet;
        this.confirmations = confirmations;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        String contract = Values.text(execution, Fields.CONTRACT_REFERENCE);
        LocalDate orderedOn = Values.date(execution, Fields.ORDERED_ON).orElseThrow();
        String packageName = Values.text(execution, Fields.PACKAGE_NAME);
        MainAccount account = exchangeSheet.account(reference);
        boolean officePays = Values.choice(execution, Variables.SAGE_PAYER, Holder.class) == Holder.OFFICE;
        boolean orderedHere = officePays && "DONE".equals(execution.getVariable(ENDING));
        exchanges.recordOrder(reference, contract, orderedOn, packageName, orderedHere, currentUser.id());
        if (officePays && account.holder() == Holder.OFFICE) {
            mainAccounts.recordSubscription(account.id(), contract, orderedOn, packageName);
        }
        ExchangeSheet.settle(confirmations, execution);
    }
}
