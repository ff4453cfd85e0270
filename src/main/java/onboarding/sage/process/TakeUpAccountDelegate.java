package onboarding.sage.process;

import java.util.Map;
import java.util.Objects;
import onboarding.client.CaseFiles;
import onboarding.engine.CaseVariables;
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

/** Takes up the main account of the office, under the reference of the case that set it up. */
@Component("sageTakeUpAccount")
class TakeUpAccountDelegate implements JavaDelegate {

    private final MainAccounts mainAccounts;
    private final Exchanges exchanges;
    private final CaseFiles caseFiles;
    private final CurrentUser currentUser;

    TakeUpAccountDelegate(
            MainAccounts mainAccounts, Exchanges exchanges, CaseFiles caseFiles, CurrentUser currentUser) {
        this.mainAccounts = mainAccounts;
        this.exchanges = exchanges;
        this.caseFiles = caseFiles;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MainAccount account = mainAccounts.ofOffice().orElseThrow();
        String reference = account.caseReference();
        CaseVariables.carry(execution, reference, caseFiles.get(reference).subject());
        execution.setVariable(Variables.MAIN_ACCOUNT_EMAIL, account.email());
        execution.setVariable(Variables.PACKAGE_WORDS, Objects.requireNonNullElse(account.packageName(), "–"));
        exchanges.note(
                reference,
                currentUser.id(),
                "evidence.sage.account." + Values.text(execution, Variables.ACCOUNT_WISH),
                Map.of("reason", Values.text(execution, Fields.ACCOUNT_BECAUSE)));
    }
}
