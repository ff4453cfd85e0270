package onboarding.afas.process;

import onboarding.afas.AfasOffices;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what a manager decided about terminal servers, once for the office. */
@Component("afasRecordAcceptance")
class RecordAcceptanceDelegate implements JavaDelegate {

    private final AfasOffices offices;
    private final CurrentUser currentUser;

    RecordAcceptanceDelegate(AfasOffices offices, CurrentUser currentUser) {
        this.offices = offices;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean accepted = "ACCEPTED".equals(Values.text(execution, Fields.TERMINAL_SERVER_DECISION));
        if (accepted) {
            offices.acceptTerminalServer(execution.getProcessBusinessKey(), currentUser.id());
        }
        execution.setVariable(Variables.TERMINAL_SERVER_ACCEPTED, accepted);
    }
}
