package onboarding.afas.process;

import onboarding.afas.AfasOffices;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Messages;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that clients can be linked, and lets the cases go on that wait for it (procedures.md §1.4, step 6). */
@Component("afasRecordOfficeReady")
class RecordOfficeReadyDelegate implements JavaDelegate {

    private final AfasOffices offices;
    private final AfasWaiting waiting;
    private final CurrentUser currentUser;

    RecordOfficeReadyDelegate(AfasOffices offices, AfasWaiting waiting, CurrentUser currentUser) {
        this.waiting = waiting;
        this.offices = offices;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        Values.optionalText(execution, Fields.MAIN_SITE).ifPresent(site -> offices.recordMainSite(reference, site));
        offices.recordReady(reference, currentUser.id());
        waiting.goOn(Messages.OFFICE_READY);
    }
}
