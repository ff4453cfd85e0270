package onboarding.sage.process;

import java.util.ArrayList;
import onboarding.sage.SageLetters;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells everybody what mail comes from whom, before the service sends it. */
@Component("sageTellPeople")
class TellPeopleDelegate implements JavaDelegate {

    private final SageLetters sageLetters;

    TellPeopleDelegate(SageLetters sageLetters) {
        this.sageLetters = sageLetters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Variables.NEWS_MAILS, new ArrayList<>(sageLetters.tellWhatComes(execution.getProcessBusinessKey())));
    }
}
