package onboarding.sage.process;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onboarding.client.CaseFiles;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.office.OfficeProfiles;
import onboarding.sage.Holder;
import onboarding.sage.MainAccount;
import onboarding.sage.Participant;
import onboarding.sage.Participants;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.springframework.stereotype.Component;

/** What a colleague finds out about a trouble keeps to the rules that the accounts were named by. */
@Component
class TroubleForms implements FormRules {

    private static final Set<String> AFTER_SENDING = Set.of("SEND", "RECEIVED", "READ");

    private final CaseFiles files;
    private final ExchangeSheet exchangeSheet;
    private final Participants participants;
    private final OfficeProfiles office;

    TroubleForms(CaseFiles files, ExchangeSheet exchangeSheet, Participants participants, OfficeProfiles office) {
        this.files = files;
        this.exchangeSheet = exchangeSheet;
        this.participants = participants;
        this.office = office;
    }

    @Override
    public String formId() {
        return "settle-sage-trouble";
    }

    @Override
    public void check(FormSubmission form) {
        String reference = form.caseReference().orElseThrow();
        String cause = form.text(Fields.TROUBLE_CAUSE).orElse("");
        if (cause.equals("SECOND_MAIN_ACCOUNT") && files.get(reference).isOffices()) {
            form.refuse(Fields.TROUBLE_CAUSE, "sage.refused.noOtherSide");
        }
        if (cause.equals("NOT_SENT") && !AFTER_SENDING.contains(String.valueOf(form.variable(Variables.SITTING)))) {
            form.refuse(Fields.TROUBLE_CAUSE, "sage.refused.nothingSentYet");
        }
        MainAccount account = exchangeSheet.account(reference);
        Optional<String> kept = form.text(Fields.KEPT_BY);
        if (exchangeSheet.isProved(reference)
                && kept.filter(side -> !side.equals(account.holder().name())).isPresent()) {
            form.refuse(Fields.KEPT_BY, "sage.refused.accountStays", account.email());
        }
        if (kept.filter(Holder.CLIENT.name()::equals).isPresent()) {
            refuseOwn(form, Fields.KEPT_EMAIL);
        }
        checkAddress(form, reference, Fields.NEW_ADDRESS);
        checkAddress(form, reference, Fields.BETTER_ADDRESS);
    }

    private void checkAddress(FormSubmission form, String reference, String field) {
        Optional<String> typed = form.text(field);
        if (typed.isEmpty()) {
            return;
        }
        String of = form.text(Fields.ADDRESS_OF).orElse("");
        Holder holder = exchangeSheet.account(reference).holder();
        boolean clients = of.equals(TroubleAddresses.OF_SENDER)
                || of.equals(TroubleAddresses.OF_MAIN_ACCOUNT) && holder == Holder.CLIENT;
        if (clients) {
            refuseOwn(form, field);
        }
        boolean taken =
                others(reference, of).anyMatch(other -> other.equals(typed.get().toLowerCase(Locale.ROOT)));
        if (taken && form.text(Fields.WARNING_ACCEPTED).isEmpty()) {
            form.refuse(Fields.WARNING_ACCEPTED, "sage.refused.sameAddress");
        }
    }

    private void refuseOwn(FormSubmission form, String field) {
        if (form.text(field).filter(office::ownsEmail).isPresent()) {
            form.refuse(field, "client.refused.ownEmail");
        }
    }

    /** The addresses of the exchange apart from the one that is put right. */
    private Stream<String> others(String reference, String of) {
        Stream<String> main = of.equals(TroubleAddresses.OF_MAIN_ACCOUNT)
                ? Stream.empty()
                : Stream.of(exchangeSheet.account(reference).email());
        Stream<String> people = participants.ofCase(reference).stream()
                .filter(person -> !of.equals(person.side() == Holder.CLIENT ? TroubleAddresses.OF_SENDER : "RECEIVER"))
                .map(Participant::email);
        return Stream.concat(main, people).map(address -> address.toLowerCase(Locale.ROOT));
    }
}
