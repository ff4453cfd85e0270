package onboarding.winbooks.process;

import onboarding.engine.Values;
import onboarding.mail.MailState;
import onboarding.mail.Outbox;
import onboarding.secret.Vault;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Looks whether the person can fetch the password: its link has left, and meanwhile the password was neither forgotten nor
 * seen already.
 */
@Component("winbooksFindWaitingPassword")
class FindWaitingPasswordDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final Vault vault;
    private final Outbox outbox;

    FindWaitingPasswordDelegate(PersonSheet sheet, Vault vault, Outbox outbox) {
        this.sheet = sheet;
        this.vault = vault;
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {

        WinBooksUser user = sheet.userOf(execution);
        boolean hasLeft = outbox.stateOf(Values.text(execution, Variables.MAIL_KEY))
                .filter(state -> state == MailState.SENT)
                .isPresent();
        execution.setVariable(
                Variables.PASSWORD_WAITS,
                vault.hasReached(user.caseReference(), user.passwordSubject())
                        || (hasLeft && vault.waitsForUser(user.caseReference(), user.passwordSubject())));
    }
}
