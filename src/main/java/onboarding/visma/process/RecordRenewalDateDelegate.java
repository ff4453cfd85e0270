package onboarding.visma.process;

import onboarding.engine.Values;
import onboarding.visma.Collaborations;
import onboarding.visma.process.VismaProcesses.Fields;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the renewal date that staff found out or agreed; without one the recorded date stays. */
@Component("vismaRecordRenewalDate")
class RecordRenewalDateDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    RecordRenewalDateDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        Values.date(execution, Fields.RENEWAL_ON)
                .or(() -> Values.date(execution, UpkeepProcesses.Variables.NEXT_RENEWAL_ON))
                .ifPresent(day -> collaborations.recordRenewalDate(reference, day));
        execution.setVariable(UpkeepProcesses.Variables.NEXT_RENEWAL_ON, null);
    }
}
