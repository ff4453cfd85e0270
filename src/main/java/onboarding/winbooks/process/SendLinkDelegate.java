package onboarding.winbooks.process;

import onboarding.secret.Vault;
import onboarding.winbooks.Letters;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the person the link to the page that shows the password once. */
@Component("winbooksSendLink")
class SendLinkDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final Vault vault;
    private final Letters letters;

    SendLinkDelegate(PersonSheet sheet, Vault vault, Letters letters) {
        this.sheet = sheet;
        this.vault = vault;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {

        WinBooksUser user = sheet.userOf(execution);
        execution.setVariable(
                Variables.MAIL_KEY,
                vault.sendLink(
                        user.caseReference(), user.passwordSubject(), letters.responsible(user.caseReference())));
    }
}
