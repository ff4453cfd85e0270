package onboarding.sage.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.sage.Exchanges;
import onboarding.sage.process.SageProcesses.Fields;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that both company files have the corrected NIP. */
@Component("sageRecordComparison")
class RecordComparisonDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final CurrentUser currentUser;

    RecordComparisonDelegate(Exchanges exchanges, CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exchanges.recordNips(
                execution.getProcessBusinessKey(),
                Values.text(execution, Fields.CLIENT_PROGRAM_NIP),
                Values.text(execution, Fields.OFFICE_FILE_NIP),
                currentUser.id());
    }
}
