package onboarding.winbooks.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.winbooks.UserStage;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that somebody left (procedures.md §2.8, error 11). */
@Component("winbooksRecordLeft")
class RecordLeftDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final WinBooksUsers users;
    private final CurrentUser currentUser;

    RecordLeftDelegate(PersonSheet sheet, WinBooksUsers users, CurrentUser currentUser) {
        this.sheet = sheet;
        this.users = users;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {

        users.recordEnd(
                sheet.userOf(execution).id(),
                UserStage.LEFT,
                Values.text(execution, Variables.MANAGED_BECAUSE),
                currentUser.id());
    }
}
