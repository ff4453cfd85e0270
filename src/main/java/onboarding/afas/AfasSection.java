package onboarding.afas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onboarding.client.CaseSection;
import onboarding.client.CaseSection.Row;
import onboarding.client.CaseSection.Section;
import onboarding.client.ClientSection;
import onboarding.client.OnboardingCase;
import org.springframework.stereotype.Component;

/**
 * What the pages of case and client show of the office's environment, of the client's, and of who is linked where
 * (procedures.md §1.8, record). Never a token.
 */
@Component
class AfasSection implements CaseSection, ClientSection {

    private final AfasOffices offices;
    private final Environments environments;
    private final Links links;
    private final PccUsers users;
    private final AfasWords days;

    AfasSection(AfasOffices offices, Environments environments, Links links, PccUsers users, AfasWords days) {
        this.offices = offices;
        this.environments = environments;
        this.links = links;
        this.users = users;
        this.days = days;
    }

    @Override
    public List<Section> of(String caseReference) {
        return Stream.concat(
                        offices.ofCase(caseReference).stream().map(this::office),
                        environments.everOfCase(caseReference).stream().map(this::environment))
                .toList();
    }

    /** A client has the environments that were made ready; one that never was is no record. */
    @Override
    public List<Section> of(OnboardingCase onboardingCase) {
        return environments.everOfCase(onboardingCase.reference()).stream()
                .filter(environment -> environment.ready() != null)
                .map(this::environment)
                .toList();
    }

    private Section office(AfasOffice office) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.text("afas.edition", office.edition().vendorWord()));
        rows.add(Row.key("afas.hosting", "afas.hosting." + office.hosting()));
        rows.add(Row.text("afas.insite", office.insiteUrl()));
        rows.add(Row.text("afas.mainSite", office.mainSite()));
        rows.add(Row.text("afas.update", days.update(office.reading())));
        days.add(rows, "afas.connectors", office.connectors());
        days.add(rows, "afas.terminalServer", office.terminalServer());
        days.add(rows, "afas.readySince", office.readyAt());
        return new Section("afas.office", office.code(), rows);
    }

    private Section environment(Environment environment) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.text("afas.edition", environment.edition().vendorWord()));
        rows.add(Row.key("afas.hosting", "afas.hosting." + environment.hosting()));
        String mainSite = environment.mainSite();
        rows.add(
                mainSite == null
                        ? Row.key("afas.mainSite", environment.ownInsite() ? "afas.ownInsite" : "afas.notSet")
                        : Row.text("afas.mainSite", mainSite));
        rows.add(Row.text("afas.update", days.update(environment.reading())));
        days.add(rows, "afas.authorised", environment.authorised());
        String filterNote = environment.filterNote();
        if (filterNote != null) {
            rows.add(Row.text("afas.filters", filterNote));
        }
        days.add(rows, "afas.connectors", environment.connectors());
        days.add(rows, "afas.readyToLink", environment.ready());
        days.add(rows, "afas.ended", environment.endedAt());
        links.ofEnvironment(environment.id())
                .forEach(link -> rows.add(Row.text("afas.linkOf." + link.state(), words(link))));
        return new Section("afas.environment", environment.code(), rows);
    }

    private String words(Link link) {
        String person = days.nameOf(users.get(link.userId()).colleague());
        Instant linkedAt = link.linkedAt();
        Done settled = link.settled();
        return switch (link.state()) {
            case OPEN -> person;
            case LINKED ->
                days.words(
                        "afas.linkedWords",
                        person,
                        linkedAt == null ? "" : days.day(linkedAt),
                        Optional.ofNullable(link.workstation()).orElse(""));
            case NOT_NEEDED, REVOKED ->
                days.words(
                        "afas.settledWords",
                        person,
                        settled == null ? "" : days.dayAndPerson(settled.at(), settled.by()),
                        days.said(Optional.ofNullable(link.settledBecause()).orElse("")));
        };
    }
}
