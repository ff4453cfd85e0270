package onboarding.afas.process;

import onboarding.client.CaseStatus;
import onboarding.client.Cases;
import onboarding.confirmation.Confirmations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes a case of the office; its questions end with it. */
@Component("afasCloseCase")
class CloseCaseDelegate implements JavaDelegate {

    private final Cases cases;
    private final Confirmations confirmations;

    CloseCaseDelegate(Cases cases, Confirmations confirmations) {
        this.cases = cases;
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        confirmations.conclude(reference);
        cases.close(reference, CaseStatus.COMPLETED);
    }
}
