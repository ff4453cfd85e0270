package onboarding.winbooks.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
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

        WinBooksUser user = sheet.userOf(execution);
        Values.optionalText(execution, Fields.NEW_WINBOOKS_ID)
                .filter(address -> !address.equals(user.winbooksId()))
                .ifPresent(address -> users.recordNewAddress(user.id(), address, currentUser.id()));
        users.recordAligned(user.id(), currentUser.id());
    }
}
