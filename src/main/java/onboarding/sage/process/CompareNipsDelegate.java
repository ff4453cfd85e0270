package onboarding.sage.process;

import onboarding.sage.Exchange;
import onboarding.sage.Exchanges;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Compares the NIPs of the two company files; Sage Connect carries nothing when they differ (procedures.md §3.9, no. 1). */
@Component("sageCompareNips")
class CompareNipsDelegate implements JavaDelegate {

    private final Exchanges exchanges;

    CompareNipsDelegate(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Exchange exchange = exchanges.get(execution.getProcessBusinessKey());
        execution.setVariable(Variables.NIPS_EQUAL, exchange.hasEqualNips());
        execution.setVariable(Variables.NIP_IN_CLIENT_PROGRAM, exchange.clientProgramNip());
        execution.setVariable(Variables.NIP_IN_OFFICE_FILE, exchange.officeFileNip());
    }
}
