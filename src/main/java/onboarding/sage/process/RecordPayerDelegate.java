package onboarding.sage.process;

import onboarding.confirmation.Confirmations;
import onboarding.engine.Values;
import onboarding.sage.Exchanges;
import onboarding.sage.Holder;
import onboarding.sage.MainAccounts;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records who orders after all. */
@Component("sageRecordPayer")
class RecordPayerDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final MainAccounts mainAccounts;
    private final ExchangeSheet exchangeSheet;
    private final Confirmations confirmations;

    RecordPayerDelegate(
            Exchanges exchanges, MainAccounts mainAccounts, ExchangeSheet exchangeSheet, Confirmations confirmations) {
        this.exchanges = exchanges;
        this.mainAccounts = mainAccounts;
        this.exchangeSheet = exchangeSheet;
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        ExchangeSheet.settle(confirmations, execution);
        if (Values.text(execution, Fields.ORDER_WAY).equals("OFFICE_PAYS")) {
            exchanges.recordPayer(reference, Holder.OFFICE);
            mainAccounts.recordPayer(exchangeSheet.account(reference).id(), Holder.OFFICE);
            execution.setVariable(Variables.SAGE_PAYER, Holder.OFFICE.name());
        }
    }
}
