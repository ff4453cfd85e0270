package onboarding.winbooks.process;

import onboarding.winbooks.Letters;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the person to log on and to say so. */
@Component("winbooksAskToLogOn")
class AskToLogOnDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final Letters letters;

    AskToLogOnDelegate(PersonSheet sheet, Letters letters) {
        this.sheet = sheet;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {

        execution.setVariable(Variables.SUBJECT, letters.askToLogOn(sheet.userOf(execution)));
    }
}
