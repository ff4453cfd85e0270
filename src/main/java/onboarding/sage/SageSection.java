package onboarding.sage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onboarding.client.CaseSection;
import onboarding.client.ClientSection;
import onboarding.client.OnboardingCase;
import onboarding.language.Conventions;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the pages of case and client show of an exchange (procedures.md §3.9, record). */
@Component
class SageSection implements CaseSection, ClientSection {

    private final Exchanges exchanges;
    private final MainAccounts accounts;
    private final Participants participants;
    private final OfficeProfiles office;

    SageSection(Exchanges exchanges, MainAccounts accounts, Participants participants, OfficeProfiles office) {
        this.exchanges = exchanges;
        this.accounts = accounts;
        this.participants = participants;
        this.office = office;
    }

    @Override
    public List<Section> of(String caseReference) {
        return exchanges.find(caseReference).stream().flatMap(this::sections).toList();
    }

    /** A client has what was set up; what never came so far is no record. */
    @Override
    public List<Section> of(OnboardingCase onboardingCase) {
        boolean anythingThere = exchanges
                        .find(onboardingCase.reference())
                        .filter(exchange -> exchange.provedAt() != null)
                        .isPresent()
                || participants.ofCase(onboardingCase.reference()).stream()
                        .anyMatch(person -> person.side() == Holder.CLIENT && person.isConnected());
        return anythingThere ? of(onboardingCase.reference()) : List.of();
    }

    private Stream<Section> sections(Exchange exchange) {
        return Stream.concat(
                Stream.of(exchangeRows(exchange)),
                participants.ofCase(exchange.caseReference()).stream().map(this::person));
    }

    private Section exchangeRows(Exchange exchange) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.key("sage.holder", "sage.side." + exchange.holder()));
        Long account = exchange.mainAccount();
        if (account != null) {
            MainAccount main = accounts.get(account);
            rows.add(Row.text("sage.mainAccount", main.email()));
            day(rows, "sage.registeredSince", main.registeredAt());
            day(rows, "sage.readySince", main.readyAt());
        }
        rows.add(Row.key("sage.payer", "sage.side." + exchange.paidBy()));
        text(rows, "sage.package", exchange.packageName());
        text(rows, "sage.contract", exchange.contractReference());
        date(rows, "sage.orderedOn", exchange.orderedOn());
        text(rows, "sage.clientProgram", exchange.clientProgram());
        text(rows, "sage.officeProgram", exchange.officeProgram());
        if (exchange.hasEqualNips()) {
            text(rows, "sage.nip", exchange.officeFileNip());
        } else {
            text(rows, "sage.nipInClientProgram", exchange.clientProgramNip());
            text(rows, "sage.nipInOfficeFile", exchange.officeFileNip());
        }
        text(rows, "sage.accountNip", exchange.accountNip());
        text(rows, "sage.warningAccepted", exchange.warningAccepted());
        text(rows, "sage.rightsFinding", exchange.rightsFinding());
        day(rows, "sage.rightsResetAt", exchange.rightsResetAt());
        text(rows, "sage.document", exchange.documentNumber());
        date(rows, "sage.documentOn", exchange.documentOn());
        day(rows, "sage.readAt", exchange.readAt());
        day(rows, "sage.provedAt", exchange.provedAt());
        day(rows, "sage.endedAt", exchange.endedAt());
        text(rows, "sage.endedBecause", exchange.endedBecause());
        return new Section("sage.exchange", rows);
    }

    private Section person(Participant person) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.text("sage.email", person.email()));
        rows.add(Row.key("sage.role", person.side() == Holder.CLIENT ? "sage.sends" : "sage.receives"));
        day(rows, "sage.invitedAt", person.invitedAt());
        Activation activation = person.activation();
        if (activation != null) {
            rows.add(Row.key("sage.activation", "sage.activation." + activation));
        }
        day(rows, "sage.activatedAt", person.activatedAt());
        day(rows, "sage.connectedAt", person.connectedAt());
        text(rows, "sage.frequency", person.syncFrequency());
        return new Section("sage.person", person.name(), rows);
    }

    private static void text(List<Row> rows, String labelKey, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(Row.text(labelKey, value));
        }
    }

    private void day(List<Row> rows, String labelKey, @Nullable Instant at) {
        if (at != null) {
            date(rows, labelKey, LocalDate.ofInstant(at, office.current().zone()));
        }
    }

    private static void date(List<Row> rows, String labelKey, @Nullable LocalDate day) {
        if (day != null) {
            rows.add(Row.text(labelKey, Conventions.date(day, LocaleContextHolder.getLocale())));
        }
    }
}
