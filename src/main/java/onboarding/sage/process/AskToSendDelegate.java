package onboarding.sage.process;

import onboarding.sage.SageLetters;
import onboarding.sage.Sitting;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the client to send a first document (procedures.md §3.8, step 1). */
@Component("sageAskToSend")
class AskToSendDelegate implements JavaDelegate {

    private final SageLetters sageLetters;

    AskToSendDelegate(SageLetters sageLetters) {
        this.sageLetters = sageLetters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Variables.SUBJECT,
                sageLetters.ask(execution.getProcessBusinessKey(), Sitting.SEND, ExchangeSheet.takeRepair(execution)));
    }
}
