package onboarding.winbooks.process;

import onboarding.winbooks.PasswordOrigin;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Makes room for a new password of somebody who has none that works (procedures.md §2.8, error 8). A password of WinBooks on
 * Web is never generated (§2.6): the person types it again, or changes it there first.
 */
@Component("winbooksPrepareNewPassword")
class PrepareNewPasswordListener implements TaskListener {

    private final PersonSheet sheet;
    private final Passwords passwords;

    PrepareNewPasswordListener(PersonSheet sheet, Passwords passwords) {
        this.sheet = sheet;
        this.passwords = passwords;
    }

    @Override
    public void notify(DelegateTask task) {

        WinBooksUser user = sheet.userOf(task.getExecution());
        task.getExecution()
                .setVariable(
                        Variables.PASSWORD_PAGE,
                        user.passwordBy() == PasswordOrigin.OWN ? null : passwords.prepare(user, true));
    }
}
