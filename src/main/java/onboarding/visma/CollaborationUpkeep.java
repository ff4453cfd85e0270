package onboarding.visma;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import onboarding.client.Cases;
import onboarding.client.OnboardingCase;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.mail.Outbox;
import onboarding.mail.OutgoingMail;
import onboarding.mail.Recipient;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a collaboration after its case is closed: changed, renewed and ended (procedures.md §4.5). */
@Service
@Transactional
public class CollaborationUpkeep {

    private final JdbcClient jdbc;
    private final Collaborations collaborations;
    private final Cases cases;
    private final Outbox outbox;
    private final Evidence evidence;
    private final ChangesInWords changes;
    private final Colleagues colleagues;
    private final OfficeProfiles office;
    private final Clock clock;

    CollaborationUpkeep(
            JdbcClient jdbc,
            Collaborations collaborations,
            Cases cases,
            Outbox outbox,
            Evidence evidence,
            ChangesInWords changes,
            Colleagues colleagues,
            OfficeProfiles office,
            Clock clock) {
        this.jdbc = jdbc;
        this.collaborations = collaborations;
        this.cases = cases;
        this.outbox = outbox;
        this.evidence = evidence;
        this.changes = changes;
        this.colleagues = colleagues;
        this.office = office;
        this.clock = clock;
    }

    /** The references of the cases whose collaborations are active, the oldest first. */
    @Transactional(readOnly = true)
    public List<String> active() {
        return jdbc.sql("select case_reference from visma_collaboration where stage = 'ACTIVE' order by case_reference")
                .query(String.class)
                .list();
    }

    /** @throws java.util.NoSuchElementException when nothing is recorded for the case */
    @Transactional(readOnly = true)
    public Collaboration get(String caseReference) {
        return collaborations.find(caseReference).orElseThrow();
    }

    /** What is asked to be done with the collaboration. */
    public enum Wish {
        VIEW,
        CHANGE,
        END
    }

    public void recordManagement(String caseReference, Wish wish, String reason, String userId) {
        evidence.record(
                caseReference,
                new Entry(Actor.staff(userId), "evidence.visma.managed." + wish, Map.of("reason", reason)));
    }

    /** Records what was changed at Visma. */
    public void recordChange(
            String caseReference, Terms terms, String assignment, @Nullable LocalDate renewalOn, String userId) {
        update(caseReference, terms, assignment, renewalOn, "evidence.visma.changed", userId);
    }

    /** Puts the record right where Visma shows something else. The same again changes nothing. */
    public void correctRecord(
            String caseReference, Terms terms, String assignment, @Nullable LocalDate renewalOn, String userId) {
        Collaboration before = collaborations.find(caseReference).orElseThrow();
        boolean differs = !terms.equals(before.terms())
                || !assignment.equals(before.assignment())
                || renewalOn != null && !renewalOn.equals(before.renewalOn());
        if (differs) {
            update(caseReference, terms, assignment, renewalOn, "evidence.visma.recordCorrected", userId);
        }
    }

    private void update(
            String caseReference,
            Terms terms,
            String assignment,
            @Nullable LocalDate renewalOn,
            String what,
            String userId) {
        Collaboration before = collaborations.find(caseReference).orElseThrow();
        jdbc.sql("""
                        update visma_collaboration set variant = :variant, invoice_recipient = :recipient,
                            period_months = :months, monthly_fee = :fee, assignment = :assignment,
                            renewal_on = coalesce(:renewal, renewal_on)
                         where case_reference = :case
                        """)
                .param("variant", terms.variant().name())
                .param("recipient", terms.invoiceRecipient().name())
                .param("months", terms.periodMonths(), Types.SMALLINT)
                .param("fee", terms.monthlyFee(), Types.NUMERIC)
                .param("assignment", assignment)
                .param("renewal", renewalOn, Types.DATE)
                .param("case", caseReference)
                .update();
        String changed = String.join("\n", changes.between(before, terms, assignment, renewalOn));
        evidence.record(caseReference, new Entry(Actor.staff(userId), what, Map.of("answers", changed)));
    }

    /** Records that the collaboration is over, and tells the client what stays. A second call changes nothing. */
    public void recordEnd(String caseReference, AfterEnd afterEnd, String userId) {
        int ended = jdbc.sql("""
                        update visma_collaboration set stage = 'ENDED', ended_at = :now, ended_by = :by,
                            after_end = :after
                         where case_reference = :case and stage <> 'ENDED'
                        """)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", userId)
                .param("after", afterEnd.name())
                .param("case", caseReference)
                .update();
        if (ended == 1) {
            evidence.record(
                    caseReference, new Entry(Actor.staff(userId), "evidence.visma.ended." + afterEnd, Map.of()));
            tellOfEnd(cases.get(caseReference), afterEnd);
        }
    }

    private void tellOfEnd(OnboardingCase ended, AfterEnd afterEnd) {
        Colleague responsible = colleagues
                .find(ended.responsible())
                .filter(person -> !person.email().isBlank())
                .orElse(null);
        outbox.queue(new OutgoingMail(
                ended.reference() + "/visma-ended",
                ended.reference(),
                "visma-collaboration-ended",
                ended.client().language(),
                new Recipient(ended.contact().fullName(), ended.contact().email()),
                responsible == null ? null : new Recipient(responsible.name(), responsible.email()),
                Map.of(
                        "clientName",
                        ended.client().legalName(),
                        "contactFirstName",
                        ended.contact().firstName(),
                        "responsibleName",
                        responsible == null ? office.current().name() : responsible.name(),
                        "switchedOff",
                        afterEnd == AfterEnd.SWITCHED_OFF ? "1" : "0"),
                null));
    }
}
