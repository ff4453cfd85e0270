package onboarding.winbooks.process;

import onboarding.secret.Vault;
import onboarding.winbooks.WinBooksUser;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Names the colleague who has the task as the one who may make and see the password. */
@Component("winbooksEntrustPassword")
class EntrustPasswordListener implements TaskListener {

    private final PersonSheet sheet;
    private final Vault vault;

    EntrustPasswordListener(PersonSheet sheet, Vault vault) {
        this.sheet = sheet;
        this.vault = vault;
    }

    @Override
    public void notify(DelegateTask task) {

        if (task.getAssignee() != null) {
            WinBooksUser user = sheet.userOf(task.getExecution());
            vault.entrust(user.caseReference(), user.passwordSubject(), task.getAssignee());
        }
    }
}
