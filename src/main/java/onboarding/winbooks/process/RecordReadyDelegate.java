package onboarding.winbooks.process;

import onboarding.engine.CurrentUser;
import onboarding.winbooks.Letters;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the access is right, and tells the person. */
@Component("winbooksRecordReady")
class RecordReadyDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final WinBooksUsers users;
    private final Letters letters;
    private final CurrentUser currentUser;

    RecordReadyDelegate(PersonSheet sheet, WinBooksUsers users, Letters letters, CurrentUser currentUser) {
        this.sheet = sheet;
        this.users = users;
        this.letters = letters;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {

        WinBooksUser user = sheet.userOf(execution);
        users.recordReady(user.id(), currentUser.id());
        execution.setVariable(Variables.MAIL_KEY, letters.tellReady(user));
    }
}
