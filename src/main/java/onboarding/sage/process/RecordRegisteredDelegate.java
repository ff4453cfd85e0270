package onboarding.sage.process;

import onboarding.confirmation.Confirmations;
import onboarding.sage.MainAccounts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the main account is registered. */
@Component("sageRecordRegistered")
class RecordRegisteredDelegate implements JavaDelegate {

    private final MainAccounts mainAccounts;
    private final ExchangeSheet exchangeSheet;
    private final Confirmations confirmations;

    RecordRegisteredDelegate(MainAccounts mainAccounts, ExchangeSheet exchangeSheet, Confirmations confirmations) {
        this.mainAccounts = mainAccounts;
        this.exchangeSheet = exchangeSheet;
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ExchangeSheet.settle(confirmations, execution);
        mainAccounts.recordRegistered(
                exchangeSheet.account(execution.getProcessBusinessKey()).id());
    }
}
