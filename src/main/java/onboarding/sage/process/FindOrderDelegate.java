package onboarding.sage.process;

import java.util.Optional;
import onboarding.sage.Exchange;
import onboarding.sage.Exchanges;
import onboarding.sage.MainAccount;
import onboarding.sage.MainAccounts;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether Sage Connect was ordered for this case and nothing else uses it. */
@Component("sageFindOrder")
class FindOrderDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final MainAccounts mainAccounts;

    FindOrderDelegate(Exchanges exchanges, MainAccounts mainAccounts) {
        this.exchanges = exchanges;
        this.mainAccounts = mainAccounts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        Optional<MainAccount> ordered = exchanges
                .find(reference)
                .map(Exchange::mainAccount)
                .map(mainAccounts::get)
                .filter(account -> reference.equals(account.orderedIn()) && account.readyAt() == null)
                // Along another path the subscription is needed all the same.
                .filter(account -> !Variables.goesOn(execution));
        execution.setVariable(Variables.SAGE_ORDERED, ordered.isPresent());
        execution.setVariable(
                Variables.SUBSCRIPTION_WORDS,
                ordered.map(account -> account.contractReference() + ", " + account.packageName())
                        .orElse(null));
    }
}
