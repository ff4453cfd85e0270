package onboarding.sage.process;

import java.util.Objects;
import onboarding.client.CaseFiles;
import onboarding.engine.CurrentUser;
import onboarding.sage.Exchange;
import onboarding.sage.Exchanges;
import onboarding.sage.MainAccounts;
import onboarding.sage.Participants;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that nothing is left. A main account of the office that works for others stays. */
@Component("sageRecordUndone")
class RecordUndoneDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final MainAccounts mainAccounts;
    private final Participants participants;
    private final MainAccountWork mainAccountWork;
    private final CaseFiles files;
    private final CurrentUser currentUser;

    RecordUndoneDelegate(
            Exchanges exchanges,
            MainAccounts mainAccounts,
            Participants participants,
            MainAccountWork mainAccountWork,
            CaseFiles files,
            CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.mainAccounts = mainAccounts;
        this.participants = participants;
        this.mainAccountWork = mainAccountWork;
        this.files = files;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        if (Variables.goesOn(execution)) {
            participants.recordUndone(reference);
        } else {
            exchanges.find(reference).ifPresent(this::end);
        }
    }

    private void end(Exchange exchange) {
        Long account = exchange.mainAccount();
        if (account != null && !exchanges.isNeededElsewhere(account, exchange.caseReference())) {
            mainAccounts.recordEnd(account);
        }
        participants.forget(exchange.caseReference());
        participants.recordDisconnected(exchange.caseReference());
        exchanges.recordEnd(
                exchange.caseReference(),
                Objects.requireNonNullElse(files.get(exchange.caseReference()).closingReason(), ""),
                currentUser.id());
        mainAccountWork.leave(exchange.caseReference());
    }
}
