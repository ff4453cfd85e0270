package onboarding.visma;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onboarding.client.CaseSection;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the case's page shows of the collaboration. */
@Component
class CollaborationSection implements CaseSection {

    private final Collaborations collaborations;
    private final OfficeProfiles office;

    CollaborationSection(Collaborations collaborations, OfficeProfiles office) {
        this.collaborations = collaborations;
        this.office = office;
    }

    @Override
    public Optional<Section> of(String caseReference) {
        return collaborations.find(caseReference).map(found -> new Section("visma.section", rows(found)));
    }

    private List<Row> rows(Collaboration found) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM yyyy", LocaleContextHolder.getLocale());
        List<Row> rows = new ArrayList<>();
        rows.add(Row.key("visma.stage", "visma.stage." + found.stage()));
        rows.add(Row.key("visma.situation", "visma.situation." + found.situation()));
        rows.add(Row.text("visma.assignment", found.assignment()));
        addKey(rows, "visma.variant", found.variant() == null ? found.currentVariant() : found.variant());
        addKey(rows, "visma.invoiceRecipient", found.invoiceRecipient());
        if (found.activatedAt() != null) {
            rows.add(
                    found.renewalOn() == null
                            ? Row.key("visma.renewal", "visma.renewal.unknown")
                            : Row.text("visma.renewal", day.format(found.renewalOn())));
        }
        if (found.activeSince() != null) {
            rows.add(Row.text(
                    "visma.approvedBy", Optional.ofNullable(found.approvedBy()).orElse("")));
            rows.add(Row.text(
                    "visma.activeSince",
                    day.format(found.activeSince().atZone(office.current().zone()))));
        }
        return rows;
    }

    private static void addKey(List<Row> rows, String labelKey, @Nullable Enum<?> value) {
        if (value != null) {
            rows.add(Row.key(labelKey, labelKey + "." + value.name()));
        }
    }
}
