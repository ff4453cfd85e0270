package onboarding.sage.process;

import java.util.Map;
import java.util.Optional;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.sage.Exchanges;
import onboarding.sage.Holder;
import onboarding.sage.MainAccount;
import onboarding.sage.MainAccounts;
import onboarding.sage.Participant;
import onboarding.sage.Participants;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Addresses that are put right because something did not work (procedures.md §3.9, no. 4 and 5). */
@Component
class TroubleAddresses {

    static final String OF_SENDER = "SENDER";
    static final String OF_MAIN_ACCOUNT = "MAIN_ACCOUNT";

    private final ExchangeSheet exchangeSheet;
    private final Exchanges exchanges;
    private final MainAccounts mainAccounts;
    private final Participants participants;
    private final CurrentUser currentUser;

    TroubleAddresses(
            ExchangeSheet exchangeSheet,
            Exchanges exchanges,
            MainAccounts mainAccounts,
            Participants participants,
            CurrentUser currentUser) {
        this.exchangeSheet = exchangeSheet;
        this.exchanges = exchanges;
        this.mainAccounts = mainAccounts;
        this.participants = participants;
        this.currentUser = currentUser;
    }

    /**
     * Takes over another address, if there is one.
     *
     * @return whether it is that of a person whom the service knows already and has to mail again
     */
    boolean take(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        Optional<String> of = Values.optionalText(execution, Fields.ADDRESS_OF);
        Optional<String> address = Values.optionalText(execution, Fields.NEW_ADDRESS)
                .or(() -> Values.optionalText(execution, Fields.BETTER_ADDRESS));
        address.flatMap(typed -> Values.optionalText(execution, Fields.WARNING_ACCEPTED))
                .ifPresent(reason -> exchanges.recordWarningAccepted(reference, reason));
        if (of.isEmpty()) {
            return false;
        }
        if (of.get().equals(OF_MAIN_ACCOUNT)) {
            takeForMainAccount(execution, reference, address);
            return false;
        }
        Optional<Participant> person =
                participants.ofSide(reference, of.get().equals(OF_SENDER) ? Holder.CLIENT : Holder.OFFICE);
        person.ifPresent(concerned -> takeForPerson(execution, concerned, address));
        return person.filter(concerned -> concerned.invitedAt() != null).isPresent();
    }

    private void takeForMainAccount(DelegateExecution execution, String reference, Optional<String> address) {
        MainAccount account = exchangeSheet.account(reference);
        String email = address.orElse(account.email());
        if (!email.equals(account.email())) {
            mainAccounts.recordAddress(account.id(), email);
            exchanges.note(
                    reference,
                    currentUser.id(),
                    "evidence.sage.mainAddressChanged",
                    Map.of("from", account.email(), "to", email));
        }
        execution.setVariable(Variables.PARTICIPANT_EMAIL, email);
    }

    private void takeForPerson(DelegateExecution execution, Participant person, Optional<String> address) {
        String email = address.orElse(person.email());
        if (!email.equals(person.email())) {
            participants.recordAddress(person.id(), email, currentUser.id());
        }
        execution.setVariable(Variables.PARTICIPANT_EMAIL, email);
    }
}
