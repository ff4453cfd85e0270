package onboarding.visma.process;

import java.util.Map;
import onboarding.engine.Correlation;
import onboarding.visma.process.UpkeepProcesses.Messages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the wait for the renewal of a collaboration that is over. */
@Component("vismaStopRenewal")
class StopRenewalDelegate implements JavaDelegate {

    private final Correlation correlation;

    StopRenewalDelegate(Correlation correlation) {
        this.correlation = correlation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        correlation.deliver(Messages.COLLABORATION_ENDED, execution.getProcessBusinessKey(), Map.of());
    }
}
