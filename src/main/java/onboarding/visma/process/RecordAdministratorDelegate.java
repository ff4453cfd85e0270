package onboarding.visma.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.visma.Administrator;
import onboarding.visma.Administrator.KnownToVisma;
import onboarding.visma.Collaborations;
import onboarding.visma.process.VismaProcesses.Fields;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records whom Visma is to make administrator of a new customer. */
@Component("vismaRecordAdministrator")
class RecordAdministratorDelegate implements JavaDelegate {

    private final Collaborations collaborations;
    private final CurrentUser currentUser;

    RecordAdministratorDelegate(Collaborations collaborations, CurrentUser currentUser) {
        this.collaborations = collaborations;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collaborations.recordAdministrator(
                execution.getProcessBusinessKey(),
                new Administrator(
                        Values.text(execution, Variables.ADMINISTRATOR_FIRST_NAME),
                        Values.text(execution, Variables.ADMINISTRATOR_LAST_NAME),
                        Values.text(execution, Variables.ADMINISTRATOR_EMAIL),
                        Values.text(execution, Variables.ADMINISTRATOR_PHONE),
                        Values.choice(execution, Fields.ADMINISTRATOR_KNOWN, KnownToVisma.class)),
                currentUser.id());
    }
}
