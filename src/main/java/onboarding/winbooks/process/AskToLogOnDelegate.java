package onboarding.winbooks.process;

import onboarding.winbooks.Letters;
import onboarding.winbooks.Licences;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the person to log on and to say so. */
@Component("winbooksAskToLogOn")
class AskToLogOnDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final Licences licences;
    private final Letters letters;

    AskToLogOnDelegate(PersonSheet sheet, Licences licences, Letters letters) {
        this.sheet = sheet;
        this.licences = licences;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {

        WinBooksUser user = sheet.userOf(execution);
        execution.setVariable(
                Variables.SUBJECT,
                letters.askToLogOn(user, licences.get(user.licenceId()).product()));
    }
}
