package onboarding.winbooks.process;

import onboarding.confirmation.Confirmations;
import onboarding.engine.Values;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Everybody is served, so that the distributor is not asked any more. */
@Component("winbooksEndSynchronisation")
class EndSynchronisationDelegate implements JavaDelegate {

    private final Confirmations confirmations;

    EndSynchronisationDelegate(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {

        confirmations.settle(execution.getProcessBusinessKey(), Values.text(execution, Variables.SUBJECT));
    }
}
