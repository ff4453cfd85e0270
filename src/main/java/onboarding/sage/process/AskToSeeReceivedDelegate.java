package onboarding.sage.process;

import onboarding.sage.SageLetters;
import onboarding.sage.Sitting;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whoever sends at the client whether the document was received (procedures.md §3.8, step 3). */
@Component("sageAskToSeeReceived")
class AskToSeeReceivedDelegate implements JavaDelegate {

    private final SageLetters sageLetters;
    private final ExchangeSheet exchangeSheet;

    AskToSeeReceivedDelegate(SageLetters sageLetters, ExchangeSheet exchangeSheet) {
        this.sageLetters = sageLetters;
        this.exchangeSheet = exchangeSheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Variables.SUBJECT,
                sageLetters.ask(
                        exchangeSheet.sender(execution.getProcessBusinessKey()),
                        Sitting.RECEIVED,
                        ExchangeSheet.takeRepair(execution)));
    }
}
