package onboarding.sage.process;

import java.util.Optional;
import onboarding.client.Cases;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.evidence.Actor;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfiles;
import onboarding.sage.AccountStatus;
import onboarding.sage.Exchange;
import onboarding.sage.Exchanges;
import onboarding.sage.Holder;
import onboarding.sage.MainAccount;
import onboarding.sage.MainAccounts;
import onboarding.sage.Participants;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the accounts of an exchange; the office’s main account that works serves it, too. */
@Component("sageRecordAccounts")
class RecordAccountsDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final MainAccounts mainAccounts;
    private final Participants participants;
    private final Cases cases;
    private final Colleagues colleagues;
    private final OfficeProfiles officeProfiles;
    private final CurrentUser currentUser;

    RecordAccountsDelegate(
            Exchanges exchanges,
            MainAccounts mainAccounts,
            Participants participants,
            Cases cases,
            Colleagues colleagues,
            OfficeProfiles officeProfiles,
            CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.mainAccounts = mainAccounts;
        this.participants = participants;
        this.cases = cases;
        this.colleagues = colleagues;
        this.officeProfiles = officeProfiles;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        exchanges.recordMainAccount(
                reference,
                mainAccount(execution, exchanges.get(reference)),
                Values.optionalText(execution, Fields.ACCOUNT_NIP).orElse(null),
                Values.optionalText(execution, Fields.WARNING_ACCEPTED).orElse(null));
        namePeople(execution, reference);
        noteWorkingClient(exchanges.get(reference));
    }

    private long mainAccount(DelegateExecution execution, Exchange exchange) {
        Optional<MainAccount> held = exchange.holder() == Holder.OFFICE ? mainAccounts.ofOffice() : Optional.empty();
        return held.map(MainAccount::id)
                .orElseGet(() -> mainAccounts.name(
                        exchange.caseReference(),
                        exchange.holder(),
                        Values.text(execution, Variables.MAIN_ACCOUNT_EMAIL)));
    }

    /** Where the client’s main account works, the client’s program is connected already. */
    private void noteWorkingClient(Exchange exchange) {
        if (exchange.holder() == Holder.CLIENT && exchange.accountStatus() == AccountStatus.SET_UP) {
            participants
                    .ofSide(exchange.caseReference(), Holder.CLIENT)
                    .ifPresent(sender -> participants.recordWorksAlready(sender.id(), Actor.staff(currentUser.id())));
        }
    }

    private void namePeople(DelegateExecution execution, String reference) {
        participants.name(
                reference,
                Holder.CLIENT,
                Values.text(execution, Fields.SENDER_NAME),
                Values.text(execution, Fields.SENDER_EMAIL),
                cases.get(reference).client().language());
        String receiver = Values.text(execution, Fields.RECEIVER);
        participants.name(
                reference,
                Holder.OFFICE,
                colleagues.find(receiver).map(Colleague::name).orElse(receiver),
                Values.text(execution, Fields.RECEIVER_EMAIL),
                officeProfiles.current().language());
    }
}
