package onboarding.client.process;

import onboarding.client.Cases;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records which path was chosen for the case. */
@Component("clientRecordPath")
class RecordPathDelegate implements JavaDelegate {

    private final Cases cases;

    RecordPathDelegate(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.recordPath(
                execution.getProcessBusinessKey(),
                Values.text(execution, ClientOnboardingProcess.Variables.ONBOARDING_PATH));
    }
}
