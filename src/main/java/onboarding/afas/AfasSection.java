package onboarding.afas;

import java.util.ArrayList;
import java.util.List;
import onboarding.client.CaseSection;
import onboarding.client.CaseSection.Row;
import onboarding.client.CaseSection.Section;
import org.springframework.stereotype.Component;

/** What the page of a case shows of the office's environment (procedures.md §1.8, record). Never a token. */
@Component
class AfasSection implements CaseSection {

    private final AfasOffices offices;
    private final Days days;

    AfasSection(AfasOffices offices, Days days) {
        this.offices = offices;
        this.days = days;
    }

    @Override
    public List<Section> of(String caseReference) {
        return offices.ofCase(caseReference).stream().map(this::office).toList();
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
}
