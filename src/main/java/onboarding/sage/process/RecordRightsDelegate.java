package onboarding.sage.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.sage.Exchanges;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records which rights the accounts have (procedures.md §3.9, no. 12). */
@Component("sageRecordRights")
class RecordRightsDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final CurrentUser currentUser;

    RecordRightsDelegate(Exchanges exchanges, CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (Values.text(execution, Variables.RIGHTS_FOUND).equals("MORE")) {
            String finding = Values.text(execution, Fields.RIGHTS_NOTE);
            exchanges.recordRightsFinding(execution.getProcessBusinessKey(), finding, currentUser.id());
            execution.setVariable(Variables.RIGHTS_WORDS, finding);
        }
    }
}
