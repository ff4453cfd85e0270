package onboarding.sage.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.sage.Exchanges;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the NIPs as the two company files have them now. */
@Component("sageRecordNips")
class RecordNipsDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final CurrentUser currentUser;

    RecordNipsDelegate(Exchanges exchanges, CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        if (!Values.text(execution, Variables.NIP_WAY).equals("REGISTER_ANEW")) {
            exchanges.recordNips(
                    reference,
                    Values.text(execution, Fields.CLIENT_PROGRAM_NIP),
                    Values.text(execution, Fields.OFFICE_FILE_NIP),
                    currentUser.id());
        }
    }
}
