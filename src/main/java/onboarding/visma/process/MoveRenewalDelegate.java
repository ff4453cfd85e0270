package onboarding.visma.process;

import java.util.Map;
import onboarding.engine.Correlation;
import onboarding.visma.process.UpkeepProcesses.Messages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the wait for the renewal look at the date once more. */
@Component("vismaMoveRenewal")
class MoveRenewalDelegate implements JavaDelegate {

    private final Correlation correlation;

    MoveRenewalDelegate(Correlation correlation) {
        this.correlation = correlation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        correlation.deliver(Messages.RENEWAL_MOVED, execution.getProcessBusinessKey(), Map.of());
    }
}
