package onboarding.sage.process;

import java.util.Map;
import java.util.Optional;
import onboarding.engine.Correlation;
import onboarding.sage.Exchange;
import onboarding.sage.Exchanges;
import onboarding.sage.Holder;
import onboarding.sage.MainAccount;
import onboarding.sage.MainAccounts;
import onboarding.sage.process.SageProcesses.Messages;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The set-up of the office’s main account, of which there is never a second; cases of clients join it. */
@Component
class MainAccountWork {

    private final SageMatters matters;
    private final Exchanges exchanges;
    private final MainAccounts accounts;
    private final ExchangeSheet sheet;
    private final Correlation correlation;
    private final RuntimeService runtime;

    MainAccountWork(
            SageMatters matters,
            Exchanges exchanges,
            MainAccounts accounts,
            ExchangeSheet sheet,
            Correlation correlation,
            RuntimeService runtime) {
        this.matters = matters;
        this.exchanges = exchanges;
        this.accounts = accounts;
        this.sheet = sheet;
        this.correlation = correlation;
        this.runtime = runtime;
    }

    /**
     * Joins the office’s main account where it works; otherwise the set-up that is running, or takes it up.
     *
     * @return the other case that sets it up; empty when this case can go on
     */
    Optional<String> joinOrTakeUp(Exchange exchange) {
        String reference = exchange.caseReference();
        if (exchange.holder() == Holder.CLIENT) {
            leave(reference);
            return Optional.empty();
        }
        Optional<MainAccount> works = accounts.ofOffice();
        works.ifPresent(account -> exchanges.joinMainAccount(reference, account));
        return works.isPresent() ? Optional.empty() : matters.joinOrTakeUp(reference, SageMatters.MAIN_ACCOUNT);
    }

    /** The holder’s program is connected, so that further clients need no set-up. */
    void works(String caseReference) {
        accounts.recordReady(sheet.account(caseReference).id());
        leave(caseReference);
    }

    /** The case no longer sets the main account up; whoever waited for it goes on. */
    void leave(String caseReference) {
        if (matters.leave(caseReference, SageMatters.MAIN_ACCOUNT)) {
            runtime.createProcessInstanceQuery().processDefinitionKey(SageProcesses.PREPARE).list().stream()
                    .map(waiting -> waiting.getBusinessKey())
                    .forEach(waiting -> correlation.deliver(Messages.MAIN_ACCOUNT_SETTLED, waiting, Map.of()));
        }
    }
}
