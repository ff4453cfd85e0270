package onboarding.sage.process;

import java.util.Map;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.sage.Exchanges;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records whether an account of another company is used, too (procedures.md §3.9, no. 4). */
@Component("sageRecordReuse")
class RecordReuseDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final CurrentUser currentUser;

    RecordReuseDelegate(Exchanges exchanges, CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean allowed = Values.text(execution, Fields.REUSE_DECISION).equals("REUSE");
        exchanges.note(
                execution.getProcessBusinessKey(),
                currentUser.id(),
                allowed ? "evidence.sage.reuseAllowed" : "evidence.sage.reuseRefused",
                Map.of("reason", Values.text(execution, Fields.REUSE_REASON)));
        execution.setVariable(Variables.REUSE_ALLOWED, allowed);
    }
}
