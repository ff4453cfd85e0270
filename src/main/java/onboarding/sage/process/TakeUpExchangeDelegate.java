package onboarding.sage.process;

import java.util.Map;
import onboarding.client.CaseFiles;
import onboarding.engine.CaseVariables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.sage.Exchanges;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes up the exchange that was chosen, under the reference of the case that brought it. */
@Component("sageTakeUpExchange")
class TakeUpExchangeDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final CaseFiles caseFiles;
    private final CurrentUser currentUser;

    TakeUpExchangeDelegate(Exchanges exchanges, CaseFiles caseFiles, CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.caseFiles = caseFiles;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = Values.text(execution, Fields.MANAGED_EXCHANGE);
        CaseVariables.carry(execution, reference, caseFiles.get(reference).subject());
        String reason = Values.text(execution, Fields.MANAGED_BECAUSE);
        execution.setVariable(Variables.UPKEEP_REASON, reason);
        exchanges.note(
                reference,
                currentUser.id(),
                "evidence.sage.managed." + Values.text(execution, Variables.EXCHANGE_WISH),
                Map.of("reason", reason));
    }
}
