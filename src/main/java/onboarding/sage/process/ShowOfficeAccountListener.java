package onboarding.sage.process;

import onboarding.sage.MainAccounts;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows the office’s main account that works, which serves further clients. */
@Component("sageShowOfficeAccount")
class ShowOfficeAccountListener implements TaskListener {

    private final MainAccounts mainAccounts;

    ShowOfficeAccountListener(MainAccounts mainAccounts) {
        this.mainAccounts = mainAccounts;
    }

    @Override
    public void notify(DelegateTask task) {
        task.getExecution()
                .setVariable(
                        Variables.OFFICE_ACCOUNT_WORDS,
                        mainAccounts
                                .ofOffice()
                                .map(account -> "%s, %s, %s"
                                        .formatted(account.email(), account.packageName(), account.contractReference()))
                                .orElse(null));
    }
}
