package onboarding.client.process;

import onboarding.client.Cases;
import onboarding.confirmation.Confirmations;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Leaves the path behind: its links die, its mails that have not left stay, and its record says what was seen instead. */
@Component("clientRecordPathChange")
class RecordPathChangeDelegate implements JavaDelegate {

    private final Cases cases;
    private final Confirmations confirmations;

    RecordPathChangeDelegate(Cases cases, Confirmations confirmations) {
        this.cases = cases;
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.leavePath(
                execution.getProcessBusinessKey(), Values.text(execution, ClientOnboardingProcess.Variables.SITUATION));
        confirmations.withdraw(execution.getProcessBusinessKey());
    }
}
