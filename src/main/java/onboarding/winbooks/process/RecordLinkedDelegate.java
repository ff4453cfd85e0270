package onboarding.winbooks.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.winbooks.Delivery;
import onboarding.winbooks.UserStage;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the ID existed and was linked to the licence (procedures.md §2.8, error 1). */
@Component("winbooksRecordLinked")
class RecordLinkedDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final WinBooksUsers users;
    private final Passwords passwords;
    private final CurrentUser currentUser;

    RecordLinkedDelegate(PersonSheet sheet, WinBooksUsers users, Passwords passwords, CurrentUser currentUser) {
        this.sheet = sheet;
        this.users = users;
        this.passwords = passwords;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {

        WinBooksUser user = sheet.userOf(execution);
        passwords.forget(user);
        users.recordOnPortal(
                user.id(),
                UserStage.LINKED,
                Delivery.KNOWN_ALREADY,
                currentUser.id(),
                Values.text(execution, Fields.LINKED_BY));
        execution.setVariable(Variables.CREATION_OUTCOME, "LINKED");
    }
}
