package onboarding.sage.process;

import onboarding.sage.SageLetters;
import onboarding.sage.Sitting;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the client to register the main account. */
@Component("sageAskToRegister")
class AskToRegisterDelegate implements JavaDelegate {

    private final SageLetters sageLetters;

    AskToRegisterDelegate(SageLetters sageLetters) {
        this.sageLetters = sageLetters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Variables.SUBJECT,
                sageLetters.ask(
                        execution.getProcessBusinessKey(), Sitting.REGISTER, ExchangeSheet.takeRepair(execution)));
    }
}
