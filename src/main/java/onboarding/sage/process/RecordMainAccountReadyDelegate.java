package onboarding.sage.process;

import onboarding.client.CaseStatus;
import onboarding.sage.MainAccounts;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the main account works, and with a client that the path is taken. */
@Component("sageRecordMainAccountReady")
class RecordMainAccountReadyDelegate implements JavaDelegate {

    private final MainAccounts mainAccounts;
    private final ExchangeSheet exchangeSheet;

    RecordMainAccountReadyDelegate(MainAccounts mainAccounts, ExchangeSheet exchangeSheet) {
        this.mainAccounts = mainAccounts;
        this.exchangeSheet = exchangeSheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mainAccounts.recordReady(
                exchangeSheet.account(execution.getProcessBusinessKey()).id());
        execution.setVariable(Variables.PATH_OUTCOME, CaseStatus.COMPLETED.name());
    }
}
