package onboarding.visma.process;

import java.time.Instant;
import onboarding.engine.Values;
import onboarding.visma.Collaborations;
import onboarding.visma.process.UpkeepProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out when staff are to look after the next renewal. */
@Component("vismaPlanRenewal")
class PlanRenewalDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    PlanRenewalDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant taskAt =
                collaborations.renewalTaskAt(execution.getProcessBusinessKey()).orElse(null);
        execution.setVariable(Variables.RENEWAL_TASK_AT, taskAt == null ? null : Values.time(taskAt));
    }
}
