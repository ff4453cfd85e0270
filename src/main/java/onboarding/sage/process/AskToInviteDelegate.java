package onboarding.sage.process;

import onboarding.sage.SageLetters;
import onboarding.sage.Sitting;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the client to invite whoever is missing. */
@Component("sageAskToInvite")
class AskToInviteDelegate implements JavaDelegate {

    private final SageLetters sageLetters;

    AskToInviteDelegate(SageLetters sageLetters) {
        this.sageLetters = sageLetters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Variables.SUBJECT,
                sageLetters.ask(
                        execution.getProcessBusinessKey(), Sitting.INVITE, ExchangeSheet.takeRepair(execution)));
    }
}
