package onboarding.afas.process;

import onboarding.afas.AfasOffices;
import onboarding.engine.CurrentUser;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records who unblocked the app connectors in the office's environment. */
@Component("afasRecordOfficeConnectors")
class RecordOfficeConnectorsDelegate implements JavaDelegate {

    private final AfasOffices offices;
    private final CurrentUser currentUser;

    RecordOfficeConnectorsDelegate(AfasOffices offices, CurrentUser currentUser) {
        this.offices = offices;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offices.recordConnectors(execution.getProcessBusinessKey(), currentUser.id());
    }
}
