package onboarding.winbooks.process;

import onboarding.engine.CurrentUser;
import onboarding.winbooks.WinBooksUsers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that ID and password are the same again (procedures.md §2.8, error 7). */
@Component("winbooksRecordAligned")
class RecordAlignedDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final WinBooksUsers users;
    private final CurrentUser currentUser;

    RecordAlignedDelegate(PersonSheet sheet, WinBooksUsers users, CurrentUser currentUser) {
        this.sheet = sheet;
        this.users = users;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {

        users.recordAligned(sheet.userOf(execution).id(), currentUser.id());
    }
}
