package onboarding.sage.process;

import java.util.Map;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.sage.Exchanges;
import onboarding.sage.MainAccount;
import onboarding.sage.MainAccounts;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the office’s main account is another one, or none any more. */
@Component("sageRecordAccountUpkeep")
class RecordAccountUpkeepDelegate implements JavaDelegate {

    private final MainAccounts mainAccounts;
    private final Exchanges exchanges;
    private final CurrentUser currentUser;

    RecordAccountUpkeepDelegate(MainAccounts mainAccounts, Exchanges exchanges, CurrentUser currentUser) {
        this.mainAccounts = mainAccounts;
        this.exchanges = exchanges;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MainAccount account = mainAccounts.ofOffice().orElseThrow();
        if (Values.text(execution, Variables.ACCOUNT_WISH).equals("RETIRE")) {
            mainAccounts.recordEnd(account.id());
            exchanges.note(account.caseReference(), currentUser.id(), "evidence.sage.accountRetired", Map.of());
        } else {
            String email = Values.text(execution, Fields.NEW_ACCOUNT_EMAIL);
            String packageName = Values.text(execution, Fields.PACKAGE_NAME);
            mainAccounts.recordChange(account.id(), email, packageName);
            exchanges.note(
                    account.caseReference(),
                    currentUser.id(),
                    "evidence.sage.accountChanged",
                    Map.of("from", account.email(), "to", email, "package", packageName));
        }
    }
}
