package onboarding.visma.process;

import onboarding.engine.Values;
import onboarding.visma.Collaborations;
import onboarding.visma.process.VismaProcesses.Fields;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the renewal date that staff found out, and sets the reminder. */
@Component("vismaRecordRenewalDate")
class RecordRenewalDateDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    RecordRenewalDateDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        collaborations.recordRenewalDate(
                reference, Values.date(execution, Fields.RENEWAL_ON).orElseThrow());
        execution.setVariable(
                Variables.RENEWAL_TASK_AT,
                Values.time(collaborations.renewalTaskAt(reference).orElseThrow()));
    }
}
