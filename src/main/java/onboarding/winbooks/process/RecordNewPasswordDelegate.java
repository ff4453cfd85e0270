package onboarding.winbooks.process;

import onboarding.secret.Vault;
import onboarding.winbooks.Delivery;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The Portaal has the new password, which our page shows to the person. */
@Component("winbooksRecordNewPassword")
class RecordNewPasswordDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final WinBooksUsers users;
    private final Vault vault;

    RecordNewPasswordDelegate(PersonSheet sheet, WinBooksUsers users, Vault vault) {
        this.sheet = sheet;
        this.users = users;
        this.vault = vault;
    }

    @Override
    public void execute(DelegateExecution execution) {

        WinBooksUser user = sheet.userOf(execution);
        vault.settle(user.caseReference(), user.passwordSubject());
        users.recordDelivery(user.id(), Delivery.ONE_TIME_LINK);
    }
}
