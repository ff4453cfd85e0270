package onboarding.sage.process;

import onboarding.confirmation.Confirmations;
import onboarding.engine.Values;
import onboarding.sage.Exchanges;
import onboarding.sage.Holder;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records who orders after all. */
@Component("sageRecordPayer")
class RecordPayerDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final Confirmations confirmations;

    RecordPayerDelegate(Exchanges exchanges, Confirmations confirmations) {
        this.exchanges = exchanges;
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        ExchangeSheet.settle(confirmations, execution);
        Holder payer = Values.text(execution, Fields.ORDER_WAY).equals("OFFICE_PAYS") ? Holder.OFFICE : Holder.CLIENT;
        exchanges.recordPayer(reference, payer);
        execution.setVariable(Variables.SAGE_PAYER, payer.name());
        execution.setVariable(Variables.ORDER_REFUSED, false);
    }
}
