package onboarding.sage.process;

import java.util.Optional;
import onboarding.client.CaseProcess;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.sage.Exchange;
import onboarding.sage.Exchanges;
import onboarding.sage.Holder;
import onboarding.sage.MainAccount;
import onboarding.sage.MainAccounts;
import onboarding.sage.Situation;
import onboarding.sage.Subscription;
import onboarding.sage.process.SageProcesses.Fields;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the side hold the main account that keeps its own; the case goes on by invitation (procedures.md §3.9, no. 11). */
@Component("sageChangeHolder")
class ChangeHolderDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final MainAccounts mainAccounts;
    private final ExchangeSheet exchangeSheet;
    private final MainAccountWork mainAccountWork;
    private final CaseProcess caseProcess;
    private final CurrentUser currentUser;

    ChangeHolderDelegate(
            Exchanges exchanges,
            MainAccounts mainAccounts,
            ExchangeSheet exchangeSheet,
            MainAccountWork mainAccountWork,
            CaseProcess caseProcess,
            CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.mainAccounts = mainAccounts;
        this.exchangeSheet = exchangeSheet;
        this.mainAccountWork = mainAccountWork;
        this.caseProcess = caseProcess;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        changeHolder(execution, exchanges.get(reference));
        caseProcess.prepareToLeavePath(
                reference,
                Situation.MAIN_ACCOUNT_HELD.name(),
                Values.text(execution, Fields.TROUBLE_NOTE),
                currentUser.id());
    }

    private void changeHolder(DelegateExecution execution, Exchange exchange) {
        String reference = exchange.caseReference();
        Holder side = Values.choice(execution, Fields.KEPT_BY, Holder.class);
        String email = Values.text(execution, Fields.KEPT_EMAIL);
        MainAccount before = exchangeSheet.account(reference);
        boolean staysForOthers = exchanges.isNeededElsewhere(before.id(), reference);
        Optional<MainAccount> works = side == Holder.OFFICE
                ? mainAccounts.ofOffice().filter(account -> account.email().equalsIgnoreCase(email))
                : Optional.empty();
        MainAccount kept = works.orElseGet(
                () -> mainAccounts.get(mainAccounts.nameKept(reference, before, staysForOthers, side, email)));
        exchanges.recordHolder(reference, kept, currentUser.id());
        followSubscription(exchange, before, staysForOthers);
        if (works.isPresent()) {
            exchanges.joinMainAccount(reference, kept);
        } else if (side == Holder.OFFICE) {
            noteSubscription(exchanges.get(reference), kept);
        } else {
            mainAccountWork.leave(reference);
        }
    }

    /** What the office pays for its main account stays with it where it serves others. */
    private void followSubscription(Exchange exchange, MainAccount before, boolean staysForOthers) {
        if (staysForOthers && before.holder() == Holder.OFFICE && exchange.paidBy() == Holder.OFFICE) {
            exchanges.leaveSubscription(exchange.caseReference());
        }
    }

    /** What the office pays for this client serves its next clients, too, once the main account is the office's. */
    private void noteSubscription(Exchange exchange, MainAccount kept) {
        if (exchange.paidBy() == Holder.OFFICE
                && exchange.subscription() == Subscription.RECORDED
                && exchange.contractReference() != null
                && exchange.orderedOn() != null
                && exchange.packageName() != null) {
            mainAccounts.recordSubscription(
                    kept.id(), exchange.contractReference(), exchange.orderedOn(), exchange.packageName());
        }
    }
}
