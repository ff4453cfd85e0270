package onboarding.winbooks.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.secret.Vault;
import onboarding.winbooks.Delivery;
import onboarding.winbooks.PasswordOrigin;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The Portaal has the new password, which our page shows to the person; where the address was wrong, it has the right one as
 * WinBooks-ID, too. A password of WinBooks on Web is the person's own.
 */
@Component("winbooksRecordNewPassword")
class RecordNewPasswordDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final WinBooksUsers users;
    private final Vault vault;
    private final Passwords passwords;
    private final CurrentUser currentUser;

    RecordNewPasswordDelegate(
            PersonSheet sheet, WinBooksUsers users, Vault vault, Passwords passwords, CurrentUser currentUser) {
        this.sheet = sheet;
        this.users = users;
        this.vault = vault;
        this.passwords = passwords;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {

        WinBooksUser before = sheet.userOf(execution);
        Values.optionalText(execution, Fields.NEW_WINBOOKS_ID)
                .filter(address -> !address.equals(before.winbooksId()))
                .ifPresent(address -> users.recordNewAddress(before.id(), address, currentUser.id()));
        WinBooksUser user = sheet.show(execution);
        passwords.readdress(user);
        vault.settle(user.caseReference(), user.passwordSubject());
        users.recordDelivery(
                user.id(), user.passwordBy() == PasswordOrigin.OWN ? Delivery.KNOWN_ALREADY : Delivery.ONE_TIME_LINK);
    }
}
