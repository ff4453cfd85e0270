package onboarding.client.process;

import onboarding.client.CaseStatus;
import onboarding.client.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes a case after what had been set up was undone. */
@Component("clientCloseCancelledCase")
class CloseCancelledCaseDelegate implements JavaDelegate {

    private final Cases cases;

    CloseCancelledCaseDelegate(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.close(execution.getProcessBusinessKey(), CaseStatus.CANCELLED);
    }
}
