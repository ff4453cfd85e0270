package onboarding.winbooks.process;

import onboarding.engine.CurrentUser;
import onboarding.winbooks.Licences;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that people can be given IDs in the licence, and lets the cases go on that wait for it. */
@Component("winbooksRecordOfficeReady")
class RecordOfficeReadyDelegate implements JavaDelegate {

    private final Licences licences;
    private final WaitingClients waiting;
    private final CurrentUser currentUser;

    RecordOfficeReadyDelegate(Licences licences, WaitingClients waiting, CurrentUser currentUser) {
        this.licences = licences;
        this.waiting = waiting;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {

        licences.recordReady(execution.getProcessBusinessKey(), currentUser.id());
        waiting.goOn();
    }
}
