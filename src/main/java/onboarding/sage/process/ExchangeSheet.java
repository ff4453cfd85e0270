package onboarding.sage.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import onboarding.client.CaseFiles;
import onboarding.client.Cases;
import onboarding.client.Contact;
import onboarding.confirmation.Confirmations;
import onboarding.engine.Values;
import onboarding.identifier.PhoneNumbers;
import onboarding.sage.Exchange;
import onboarding.sage.Exchanges;
import onboarding.sage.Holder;
import onboarding.sage.MainAccount;
import onboarding.sage.MainAccounts;
import onboarding.sage.Participant;
import onboarding.sage.Participants;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the tasks of an exchange show. */
@Component
class ExchangeSheet {

    private final CaseFiles files;
    private final Cases cases;
    private final Exchanges exchanges;
    private final MainAccounts accounts;
    private final Participants participants;

    ExchangeSheet(CaseFiles files, Cases cases, Exchanges exchanges, MainAccounts accounts, Participants participants) {
        this.files = files;
        this.cases = cases;
        this.exchanges = exchanges;
        this.accounts = accounts;
        this.participants = participants;
    }

    /** The main account of the case. */
    MainAccount account(String caseReference) {
        return accounts.get(Objects.requireNonNull(exchanges.get(caseReference).mainAccount(), "a main account"));
    }

    boolean hasClient(String caseReference) {
        return !files.get(caseReference).isOffices();
    }

    void show(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        Exchange exchange = exchanges.get(reference);
        MainAccount account = account(reference);
        execution.setVariable(Variables.MAIN_ACCOUNT_HOLDER, account.holder().name());
        execution.setVariable(Variables.MAIN_ACCOUNT_EMAIL, account.email());
        execution.setVariable(Variables.PACKAGE_WORDS, Objects.requireNonNullElse(exchange.packageName(), "–"));
        execution.setVariable(Variables.SENDER_EMAIL_SHOWN, email(reference, Holder.CLIENT));
        execution.setVariable(Variables.RECEIVER_EMAIL_SHOWN, email(reference, Holder.OFFICE));
        execution.setVariable(Variables.SAGE_CLIENT, hasClient(reference));
        execution.setVariable(Variables.NIP_IN_OFFICE_FILE, exchange.officeFileNip());
        execution.setVariable(Variables.INVITEES_WORDS, words(toJoin(reference)));
        execution.setVariable(Variables.ACCOUNTS_WORDS, words(participants.ofCase(reference)));
    }

    /**
     * Who shows that documents arrive: the person who was named last where several send.
     *
     * @throws java.util.NoSuchElementException when nobody at a client is named
     */
    Participant sender(String reference) {
        return participants.ofSide(reference, Holder.CLIENT).orElseThrow();
    }

    /** Whose the main account is, and whom to call where that is the client. */
    void showHolder(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        MainAccount account = account(reference);
        execution.setVariable(Variables.MAIN_ACCOUNT_HOLDER, account.holder().name());
        execution.setVariable(Variables.MAIN_ACCOUNT_EMAIL, account.email());
        execution.setVariable(Variables.HOLDER_CALL_WORDS, callWords(reference, account.holder()));
    }

    /** Name and telephone of the client's contact; null where the office sits there itself. */
    @Nullable
    String callWords(String reference, Holder side) {
        if (side == Holder.OFFICE || !hasClient(reference)) {
            return null;
        }
        Contact contact = cases.get(reference).contact();
        return "%s, %s".formatted(contact.fullName(), PhoneNumbers.readable(contact.phone()));
    }

    private String email(String reference, Holder side) {
        return participants.ofSide(reference, side).map(Participant::email).orElse("–");
    }

    /** Everybody who is not connected yet. */
    List<Participant> toJoin(String reference) {
        return participants.ofCase(reference).stream()
                .filter(person -> !person.isConnected())
                .toList();
    }

    static ArrayList<String> numbers(List<Participant> people) {
        return people.stream()
                .map(person -> String.valueOf(person.id()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static String words(List<Participant> people) {
        return people.stream()
                .map(person -> "%s (%s)".formatted(person.name(), person.email()))
                .collect(Collectors.joining(", "));
    }

    Participant participant(VariableScope scope) {
        return participants.get(Long.parseLong(Values.text(scope, Variables.PARTICIPANT)));
    }

    /** Whether documents were shown to arrive, so that whoever is set up now joins what works. */
    boolean isProved(String reference) {
        return exchanges.get(reference).provedAt() != null;
    }

    /** Whether the person's side had made a main account, too, and the other side keeps its own (procedures.md §3.9, no. 11). */
    boolean givesUpMainAccount(Participant person) {
        Exchange exchange = exchanges.get(person.caseReference());
        Holder kept = exchange.keptBy();
        // Whoever joins an exchange that works has made no main account.
        return exchange.provedAt() == null && kept != null && kept != person.side() && !person.isConnected();
    }

    /** What comes first in the sitting that is asked for now; it is asked for once. */
    static @Nullable String takeRepair(DelegateExecution execution) {
        String step = Values.optionalText(execution, Variables.REPAIR_STEP).orElse(null);
        execution.setVariable(Variables.REPAIR_STEP, null);
        return step;
    }

    /** The answer that a sitting at the client ended with has been acted on. */
    static void settle(Confirmations confirmations, DelegateExecution execution) {
        Values.optionalText(execution, Variables.SUBJECT)
                .ifPresent(subject -> confirmations.settle(execution.getProcessBusinessKey(), subject));
    }
}
