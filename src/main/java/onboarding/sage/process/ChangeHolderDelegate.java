package onboarding.sage.process;

import java.util.Optional;
import onboarding.client.CaseProcess;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
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
    private final CaseProcess caseProcess;
    private final CurrentUser currentUser;

    ChangeHolderDelegate(
            Exchanges exchanges,
            MainAccounts mainAccounts,
            ExchangeSheet exchangeSheet,
            CaseProcess caseProcess,
            CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.mainAccounts = mainAccounts;
        this.exchangeSheet = exchangeSheet;
        this.caseProcess = caseProcess;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        MainAccount kept = kept(execution, reference);
        exchanges.recordHolder(
                reference,
                kept,
                kept.contractReference() == null ? Subscription.NOT_NOTED : Subscription.RECORDED,
                currentUser.id());
        caseProcess.prepareToLeavePath(
                reference,
                Situation.MAIN_ACCOUNT_HELD.name(),
                Values.text(execution, Fields.TROUBLE_NOTE),
                currentUser.id());
    }

    private MainAccount kept(DelegateExecution execution, String reference) {
        Holder side = Values.choice(execution, Fields.KEPT_BY, Holder.class);
        String email = Values.text(execution, Fields.KEPT_EMAIL);
        Optional<MainAccount> ofOffice = side == Holder.OFFICE
                ? mainAccounts.ofOffice().filter(account -> account.email().equalsIgnoreCase(email))
                : Optional.empty();
        return ofOffice.orElseGet(() ->
                mainAccounts.get(mainAccounts.nameKept(reference, exchangeSheet.account(reference), side, email)));
    }
}
