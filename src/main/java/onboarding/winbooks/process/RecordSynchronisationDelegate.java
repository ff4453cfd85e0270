package onboarding.winbooks.process;

import onboarding.engine.Values;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the distributor says it is done. */
@Component("winbooksRecordSynchronisation")
class RecordSynchronisationDelegate implements JavaDelegate {

    private final WinBooksUsers users;

    RecordSynchronisationDelegate(WinBooksUsers users) {
        this.users = users;
    }

    @Override
    public void execute(DelegateExecution execution) {

        if ("DONE".equals(Values.text(execution, Variables.ANSWER))) {
            users.recordSynchronisationConfirmed(execution.getProcessBusinessKey());
        }
    }
}
