package onboarding.client.process;

import onboarding.client.CaseStatus;
import onboarding.client.Cases;
import onboarding.confirmation.Confirmations;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the case with what the path led to, and its questions; without a path it led to nothing. */
@Component("clientCloseCase")
class CloseCaseDelegate implements JavaDelegate {

    private final Cases cases;
    private final Confirmations confirmations;

    CloseCaseDelegate(Cases cases, Confirmations confirmations) {
        this.cases = cases;
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseStatus status = Values.optionalText(execution, ClientOnboardingProcess.Variables.PATH_OUTCOME)
                .map(CaseStatus::valueOf)
                .orElse(CaseStatus.NO_PATH);
        cases.close(execution.getProcessBusinessKey(), status);
        confirmations.close(execution.getProcessBusinessKey());
    }
}
