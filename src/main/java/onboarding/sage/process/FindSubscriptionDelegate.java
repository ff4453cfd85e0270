package onboarding.sage.process;

import onboarding.sage.Exchange;
import onboarding.sage.Exchanges;
import onboarding.sage.Subscription;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether Sage Connect is ordered, and who orders it (procedures.md §3.9, no. 8). */
@Component("sageFindSubscription")
class FindSubscriptionDelegate implements JavaDelegate {

    private final Exchanges exchanges;

    FindSubscriptionDelegate(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Exchange exchange = exchanges.get(execution.getProcessBusinessKey());
        boolean onRecord = exchange.contractReference() != null && exchange.subscription() == Subscription.RECORDED;
        Subscription standing = onRecord
                ? Subscription.RECORDED
                : exchange.subscription() == Subscription.RECORDED ? Subscription.NOT_NOTED : exchange.subscription();
        execution.setVariable(Variables.SUBSCRIPTION_STANDING, standing.name());
        execution.setVariable(Variables.ORDER_REFUSED, false);
        execution.setVariable(Variables.ORDER_REFUSED_BECAUSE, null);
        execution.setVariable(Variables.SAGE_PAYER, exchange.paidBy().name());
    }
}
