package onboarding.sage.process;

import onboarding.confirmation.Confirmations;
import onboarding.engine.Values;
import onboarding.sage.Exchanges;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows what identifies the exchange, and that the client’s answer was acted on. */
@Component("sageShowExchange")
class ShowExchangeListener implements TaskListener {

    private final Exchanges exchanges;
    private final Confirmations confirmations;

    ShowExchangeListener(Exchanges exchanges, Confirmations confirmations) {
        this.exchanges = exchanges;
        this.confirmations = confirmations;
    }

    @Override
    public void notify(DelegateTask task) {
        String reference = task.getExecution().getProcessBusinessKey();
        Values.optionalText(task.getExecution(), Variables.SUBJECT)
                .ifPresent(subject -> confirmations.settle(reference, subject));
        task.getExecution()
                .setVariable(
                        Variables.NIP_IN_OFFICE_FILE, exchanges.get(reference).officeFileNip());
    }
}
