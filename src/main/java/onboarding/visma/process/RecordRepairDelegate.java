package onboarding.visma.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.mail.Recipient;
import onboarding.visma.Collaborations;
import onboarding.visma.process.VismaProcesses.Fields;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes to the person who can act at Visma. */
@Component("vismaRecordRepair")
class RecordRepairDelegate implements JavaDelegate {

    private final Collaborations collaborations;
    private final CurrentUser currentUser;

    RecordRepairDelegate(Collaborations collaborations, CurrentUser currentUser) {
        this.collaborations = collaborations;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Recipient person = new Recipient(
                Values.text(execution, Fields.RIGHT_PERSON_NAME), Values.text(execution, Fields.RIGHT_PERSON_EMAIL));
        collaborations.writeToRightPerson(execution.getProcessBusinessKey(), person, currentUser.id());
    }
}
