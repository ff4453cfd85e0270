package onboarding.sage.process;

import onboarding.confirmation.Confirmations;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.sage.Exchanges;
import onboarding.sage.MainAccounts;
import onboarding.sage.Subscription;
import onboarding.sage.process.SageProcesses.Fields;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the subscription and the package. */
@Component("sageRecordOrder")
class RecordOrderDelegate implements JavaDelegate {

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
        mainAccounts.recordOrder(
                exchangeSheet.account(reference).id(),
                reference,
                Values.text(execution, Fields.CONTRACT_REFERENCE),
                Values.date(execution, Fields.ORDERED_ON).orElseThrow(),
                Values.text(execution, Fields.PACKAGE_NAME),
                currentUser.id());
        exchanges.recordSubscription(reference, Subscription.RECORDED);
        ExchangeSheet.settle(confirmations, execution);
    }
}
