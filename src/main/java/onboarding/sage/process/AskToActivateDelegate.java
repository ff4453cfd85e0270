package onboarding.sage.process;

import onboarding.sage.SageLetters;
import onboarding.sage.Sitting;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the person at the client to activate the account and to test the connection. */
@Component("sageAskToActivate")
class AskToActivateDelegate implements JavaDelegate {

    private final SageLetters sageLetters;
    private final ExchangeSheet exchangeSheet;

    AskToActivateDelegate(SageLetters sageLetters, ExchangeSheet exchangeSheet) {
        this.sageLetters = sageLetters;
        this.exchangeSheet = exchangeSheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Variables.SUBJECT,
                sageLetters.ask(
                        exchangeSheet.participant(execution), Sitting.ACTIVATE, ExchangeSheet.takeRepair(execution)));
    }
}
