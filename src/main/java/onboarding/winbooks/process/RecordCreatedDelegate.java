package onboarding.winbooks.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.secret.Vault;
import onboarding.winbooks.UserStage;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what the Portaal said; a saved user has the password from now on. */
@Component("winbooksRecordCreated")
class RecordCreatedDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final WinBooksUsers users;
    private final Vault vault;
    private final CurrentUser currentUser;

    RecordCreatedDelegate(PersonSheet sheet, WinBooksUsers users, Vault vault, CurrentUser currentUser) {
        this.sheet = sheet;
        this.users = users;
        this.vault = vault;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {

        WinBooksUser user = sheet.userOf(execution);
        vault.settle(user.caseReference(), user.passwordSubject());
        users.recordOnPortal(
                user.id(),
                UserStage.CREATED,
                user.deliveryOnceCreated(),
                currentUser.id(),
                Values.text(execution, Variables.LICENCE_NAME));
        execution.setVariable(Variables.CREATION_OUTCOME, "CREATED");
    }
}
