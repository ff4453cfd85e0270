package onboarding.sage.process;

import onboarding.sage.SageLetters;
import onboarding.sage.Sitting;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the client, who pays, to order Sage Connect and to choose the package. */
@Component("sageAskToOrder")
class AskToOrderDelegate implements JavaDelegate {

    private final SageLetters sageLetters;

    AskToOrderDelegate(SageLetters sageLetters) {
        this.sageLetters = sageLetters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Variables.SUBJECT, sageLetters.ask(execution.getProcessBusinessKey(), Sitting.ORDER, null));
    }
}
