package onboarding.sage.process;

import java.util.Optional;
import onboarding.sage.Exchange;
import onboarding.sage.Exchanges;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether the office ordered Sage Connect for this case, and nothing else needs it. */
@Component("sageFindOrder")
class FindOrderDelegate implements JavaDelegate {

    private final Exchanges exchanges;

    FindOrderDelegate(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        Optional<Exchange> ordered = exchanges
                .find(reference)
                .filter(Exchange::orderedHere)
                .filter(exchange -> exchange.mainAccount() == null
                        || !exchanges.isNeededElsewhere(exchange.mainAccount(), reference))
                // Along another path the subscription is needed all the same.
                .filter(exchange -> !Variables.goesOn(execution));
        execution.setVariable(Variables.SAGE_ORDERED, ordered.isPresent());
        execution.setVariable(
                Variables.SUBSCRIPTION_WORDS,
                ordered.map(exchange -> exchange.contractReference() + ", " + exchange.packageName())
                        .orElse(null));
    }
}
