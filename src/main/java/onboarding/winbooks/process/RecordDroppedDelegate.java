package onboarding.winbooks.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.winbooks.UserStage;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the person gets no ID, or does not keep it. */
@Component("winbooksRecordDropped")
class RecordDroppedDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final WinBooksUsers users;
    private final Matters matters;
    private final Passwords passwords;
    private final CurrentUser currentUser;

    RecordDroppedDelegate(
            PersonSheet sheet, WinBooksUsers users, Matters matters, Passwords passwords, CurrentUser currentUser) {
        this.sheet = sheet;
        this.users = users;
        this.matters = matters;
        this.passwords = passwords;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {

        WinBooksUser user = sheet.userOf(execution);
        passwords.forget(user);
        users.recordEnd(
                user.id(),
                user.isOnPortal() ? UserStage.UNDONE : UserStage.DROPPED,
                Values.text(execution, Fields.DROPPED_BECAUSE),
                currentUser.id());
        matters.leave(user.caseReference(), Matters.ofPerson(user.winbooksId()));
        execution.setVariable(Variables.CREATION_OUTCOME, "DROPPED");
        execution.setVariable(Variables.HAND_OVER_OUTCOME, "DROPPED");
    }
}
