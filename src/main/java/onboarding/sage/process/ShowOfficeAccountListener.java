package onboarding.sage.process;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onboarding.sage.MainAccount;
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
        Optional<MainAccount> works = mainAccounts.ofOffice();
        task.getExecution()
                .setVariable(
                        Variables.OFFICE_ACCOUNT_WORDS,
                        works.map(ShowOfficeAccountListener::words).orElse(null));
        task.getExecution()
                .setVariable(
                        Variables.OFFICE_ACCOUNT_PAID,
                        works.map(MainAccount::contractReference).isPresent());
    }

    private static String words(MainAccount account) {
        return Stream.of(account.email(), account.packageName(), account.contractReference())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
