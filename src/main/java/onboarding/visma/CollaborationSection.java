package onboarding.visma;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onboarding.client.CaseSection;
import onboarding.client.ClientSection;
import onboarding.client.OnboardingCase;
import onboarding.language.Conventions;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What the pages of a case and of its client show of the collaboration: what the client has at Visma, since when, set up
 * by whom, and until when (procedures.md §4.6, record).
 */
@Component
class CollaborationSection implements CaseSection, ClientSection {

    private final Collaborations collaborations;
    private final Colleagues colleagues;
    private final OfficeProfiles office;
    private final MessageSource texts;

    CollaborationSection(
            Collaborations collaborations, Colleagues colleagues, OfficeProfiles office, MessageSource texts) {
        this.collaborations = collaborations;
        this.colleagues = colleagues;
        this.office = office;
        this.texts = texts;
    }

    @Override
    public List<Section> of(String caseReference) {
        return collaborations.find(caseReference).stream()
                .map(found -> new Section("visma.section", new Rows(found).all()))
                .toList();
    }

    /** A client has what was active at some time; what never came about is no record. */
    @Override
    public List<Section> of(OnboardingCase onboardingCase) {
        return collaborations.find(onboardingCase.reference()).stream()
                .filter(found -> found.activeSince() != null)
                .map(found -> new Section("visma.section", new Rows(found).all()))
                .toList();
    }

    private final class Rows {

        private final Collaboration of;
        private final Locale language = LocaleContextHolder.getLocale();
        private final List<Row> rows = new ArrayList<>();

        Rows(Collaboration of) {
            this.of = of;
        }

        List<Row> all() {
            rows.add(Row.key("visma.stage", "visma.stage." + of.stage()));
            rows.add(Row.key("visma.situation", "visma.situation." + of.situation()));
            key("visma.scenario", of.scenario());
            text("visma.assignment", of.assignment());
            key("visma.variant", of.variant() == null ? of.currentVariant() : of.variant());
            terms();
            administrator();
            setUp();
            end();
            return rows;
        }

        private void terms() {
            key("visma.invoiceRecipient", of.invoiceRecipient());
            Terms terms = of.terms();
            if (terms != null && terms.periodMonths() != null) {
                rows.add(Row.key("visma.period", "visma.period." + terms.periodMonths()));
            }
            BigDecimal fee = terms == null ? null : terms.monthlyFee();
            text("visma.fee", fee == null ? null : texts.getMessage("visma.kroner", new Object[] {fee}, language));
        }

        private void administrator() {
            Administrator administrator = of.administrator();
            if (of.scenario() == Scenario.NEW_CUSTOMER && administrator != null) {
                text("visma.administrator", administrator.fullName() + ", " + administrator.email());
            }
        }

        private void setUp() {
            if (of.activatedAt() != null) {
                text("visma.activatedOn", day(of.activatedAt()));
                text("visma.activatedBy", name(of.activatedBy()));
                if (of.renewalOn() == null) {
                    rows.add(Row.key("visma.renewal", "visma.renewal.unknown"));
                } else {
                    text("visma.renewal", day(of.renewalOn()));
                }
                if (of.stage() == Stage.ACTIVE) {
                    collaborations
                            .renewalTaskAt(of.caseReference())
                            .ifPresent(moment -> text("visma.renewalTask", day(moment)));
                }
            }
            key("visma.decision", of.decision());
            text("visma.approvedBy", of.approvedBy());
            text("visma.activeSince", of.activeSince() == null ? null : day(of.activeSince()));
            text("visma.otherServices", String.join(", ", of.otherServices()));
        }

        private void end() {
            text("visma.endedOn", of.endedAt() == null ? null : day(of.endedAt()));
            text("visma.endedBy", of.endedBy() == null ? null : name(of.endedBy()));
            key("visma.afterEnd", of.afterEnd());
        }

        private void key(String labelKey, @Nullable Enum<?> value) {
            if (value != null) {
                rows.add(Row.key(labelKey, labelKey + "." + value.name()));
            }
        }

        private void text(String labelKey, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                rows.add(Row.text(labelKey, value));
            }
        }

        private String name(@Nullable String userId) {
            return userId == null
                    ? ""
                    : colleagues.find(userId).map(Colleague::name).orElse(userId);
        }

        private String day(Instant moment) {
            return day(LocalDate.ofInstant(moment, office.current().zone()));
        }

        private String day(LocalDate date) {
            return Conventions.date(date, language);
        }
    }
}
