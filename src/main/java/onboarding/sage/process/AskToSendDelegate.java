package onboarding.sage.process;

import onboarding.sage.SageLetters;
import onboarding.sage.Sitting;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whoever sends at the client for a first document (procedures.md §3.8, step 1). */
@Component("sageAskToSend")
class AskToSendDelegate implements JavaDelegate {

    private final SageLetters sageLetters;
    private final ExchangeSheet exchangeSheet;

    AskToSendDelegate(SageLetters sageLetters, ExchangeSheet exchangeSheet) {
        this.sageLetters = sageLetters;
        this.exchangeSheet = exchangeSheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Variables.SUBJECT,
                sageLetters.ask(
                        exchangeSheet.sender(execution.getProcessBusinessKey()),
                        Sitting.SEND,
                        ExchangeSheet.takeRepair(execution)));
    }
}
