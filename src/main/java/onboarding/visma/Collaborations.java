package onboarding.visma;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onboarding.client.Cases;
import onboarding.client.OnboardingCase;
import onboarding.confirmation.Answer;
import onboarding.confirmation.Confirmation;
import onboarding.confirmation.Confirmations;
import onboarding.confirmation.Question;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.mail.Outbox;
import onboarding.mail.OutgoingMail;
import onboarding.mail.Recipient;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfile;
import onboarding.office.OfficeProfiles;
import onboarding.visma.Administrator.KnownToVisma;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of collaborations in Visma eAccounting. */
@Service
@Transactional
public class Collaborations {

    /** Names the question to the client, its mail and the words of its page. */
    public static final String APPROVAL = "visma-approval";

    private static final String VENDOR = "visma";

    /** Staff look after a renewal this long before it (procedures.md §4.4 step 12). */
    private static final Period BEFORE_RENEWAL = Period.ofDays(30);

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Confirmations confirmations;
    private final Outbox outbox;
    private final Evidence evidence;
    private final Colleagues colleagues;
    private final OfficeProfiles office;
    private final Clock clock;

    Collaborations(
            JdbcClient jdbc,
            Cases cases,
            Confirmations confirmations,
            Outbox outbox,
            Evidence evidence,
            Colleagues colleagues,
            OfficeProfiles office,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.confirmations = confirmations;
        this.outbox = outbox;
        this.evidence = evidence;
        this.colleagues = colleagues;
        this.office = office;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Collaboration> find(String caseReference) {
        return jdbc.sql("select * from visma_collaboration where case_reference = :case")
                .param("case", caseReference)
                .query(Collaborations::collaboration)
                .optional();
    }

    /** Records what the tab Samarbeid showed. Looking again replaces what was seen before. */
    public void recordFinding(
            String caseReference, Situation situation, String assignment, @Nullable Variant currentVariant) {
        jdbc.sql("delete from visma_collaboration where case_reference = :case")
                .param("case", caseReference)
                .update();
        jdbc.sql("""
                        insert into visma_collaboration (case_reference, stage, situation, assignment, current_variant)
                        values (:case, 'LOOKED_UP', :situation, :assignment, :variant)
                        """)
                .param("case", caseReference)
                .param("situation", situation.name())
                .param("assignment", assignment)
                .param("variant", currentVariant == null ? null : currentVariant.name(), Types.VARCHAR)
                .update();
    }

    /**
     * Tells the client what Visma will send, before anything is activated, and asks to approve it.
     *
     * @return the question, whose mail must have left before the activation
     */
    public Confirmation announce(String caseReference) {
        OnboardingCase onboarding = cases.get(caseReference);
        Confirmation asked = confirmations.ask(new Question(
                caseReference,
                APPROVAL,
                VENDOR,
                "visma-announcement",
                onboarding.client().language(),
                new Recipient(
                        onboarding.contact().fullName(), onboarding.contact().email()),
                onboarding.responsible(),
                parameters(onboarding)));
        jdbc.sql(
                        "update visma_collaboration set stage = 'ANNOUNCED' where case_reference = :case and stage in ('LOOKED_UP', 'REFUSED')")
                .param("case", caseReference)
                .update();
        return asked;
    }

    private Map<String, String> parameters(OnboardingCase onboarding) {
        OfficeProfile profile = office.current();
        Optional<Colleague> responsible = colleagues.find(onboarding.responsible());
        return Map.of(
                "caseReference", onboarding.reference(),
                "clientName", onboarding.client().legalName(),
                "contactFirstName", onboarding.contact().firstName(),
                "contactName", onboarding.contact().fullName(),
                "officeName", profile.name(),
                "officePhone", profile.phone(),
                "responsibleName", responsible.map(Colleague::name).orElse(profile.name()),
                "responsibleEmail", responsible.map(Colleague::email).orElse(profile.senderAddress()),
                "product", "Visma eAccounting");
    }

    /** A colleague can activate from now on. */
    public void openActivation(String caseReference) {
        moveTo(caseReference, Stage.BEING_ACTIVATED);
    }

    /**
     * Records that Aktiver was pressed, with what the screen showed.
     *
     * @param renewalOn day of the agreement's renewal, or null when the screen did not show it
     */
    public void recordActivation(
            String caseReference,
            Variant variant,
            InvoiceRecipient invoiceRecipient,
            String assignment,
            @Nullable LocalDate renewalOn,
            String userId) {
        jdbc.sql("""
                        update visma_collaboration set stage = 'ACTIVATED', variant = :variant,
                            invoice_recipient = :recipient, assignment = :assignment, renewal_on = :renewal,
                            activated_at = :now, activated_by = :by
                         where case_reference = :case
                        """)
                .param("variant", variant.name())
                .param("recipient", invoiceRecipient.name())
                .param("assignment", assignment)
                .param("renewal", renewalOn, Types.DATE)
                .param("now", now())
                .param("by", userId)
                .param("case", caseReference)
                .update();
        evidence.record(
                caseReference,
                new Entry(
                        Actor.staff(userId),
                        "evidence.visma.activated",
                        Map.of(
                                "variant", "@visma.variant." + variant,
                                "recipient", "@visma.invoiceRecipient." + invoiceRecipient)));
    }

    /** Records that the collaboration works; the client's answer stands from now on. */
    public Collaboration recordActive(String caseReference) {
        String approvedBy = confirmations
                .find(caseReference, APPROVAL)
                .map(Confirmation::given)
                .map(Confirmation.Given::by)
                .orElse("");
        jdbc.sql("""
                        update visma_collaboration set stage = 'ACTIVE', approved_by = :by, active_since = :now
                         where case_reference = :case
                        """)
                .param("by", approvedBy)
                .param("now", now())
                .param("case", caseReference)
                .update();
        evidence.record(caseReference, new Entry(Actor.SYSTEM, "evidence.visma.active", Map.of()));
        return find(caseReference).orElseThrow();
    }

    /** Records that nothing comes of it, and tells a client who was written to and did not decline. */
    public void recordRefusal(String caseReference) {
        moveTo(caseReference, Stage.REFUSED);
        if (!wasDeclined(caseReference)) {
            tellThatItStopped(caseReference);
        }
    }

    /** Whether it was the client who did not want the collaboration. */
    @Transactional(readOnly = true)
    public boolean wasDeclined(String caseReference) {
        return confirmations
                .find(caseReference, APPROVAL)
                .map(Confirmation::given)
                .filter(given -> given.answer() == Answer.DECLINED)
                .isPresent();
    }

    /** What a case that ends now has to undo. */
    @Transactional(readOnly = true)
    public Progress progress(String caseReference) {
        return find(caseReference).map(Collaboration::progress).orElse(Progress.NOTHING);
    }

    /** Records that nothing is left open at Visma, and tells the client so if the client had been written to. */
    public void recordUndone(String caseReference) {
        jdbc.sql(
                        "update visma_collaboration set ended_at = :now where case_reference = :case and active_since is not null")
                .param("now", now())
                .param("case", caseReference)
                .update();
        moveTo(caseReference, Stage.UNDONE);
        tellThatItStopped(caseReference);
    }

    /** Nobody is told of the end who was never told of the beginning. */
    private void tellThatItStopped(String caseReference) {
        confirmations
                .find(caseReference, APPROVAL)
                .filter(asked -> outbox.hasReachedClient(caseReference))
                .ifPresent(this::writeThatItStopped);
    }

    private void writeThatItStopped(Confirmation asked) {
        Question question = asked.question();
        outbox.queue(new OutgoingMail(
                question.caseReference() + "/stopped",
                question.caseReference(),
                "onboarding-stopped",
                question.language(),
                question.to(),
                confirmations.replyTo(question).orElse(null),
                question.parameters(),
                null));
    }

    public void recordRenewalDate(String caseReference, LocalDate renewalOn) {
        jdbc.sql("update visma_collaboration set renewal_on = :renewal where case_reference = :case")
                .param("renewal", renewalOn)
                .param("case", caseReference)
                .update();
    }

    /** When staff are to look after the renewal; empty while its date is not known. */
    @Transactional(readOnly = true)
    public Optional<Instant> renewalTaskAt(String caseReference) {
        return find(caseReference).map(Collaboration::renewalOn).map(day -> day.minus(BEFORE_RENEWAL)
                .atTime(office.current().opensAt())
                .atZone(office.current().zone())
                .toInstant());
    }

    private void moveTo(String caseReference, Stage stage) {
        jdbc.sql("update visma_collaboration set stage = :stage where case_reference = :case")
                .param("stage", stage.name())
                .param("case", caseReference)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Collaboration collaboration(ResultSet row, int index) throws SQLException {
        return new Collaboration(
                row.getString("case_reference"),
                Stage.valueOf(row.getString("stage")),
                Situation.valueOf(row.getString("situation")),
                row.getString("assignment"),
                choice(row, "current_variant", Variant.class),
                terms(row),
                instant(row, "agreed_at"),
                administrator(row),
                row.getObject("renewal_on", LocalDate.class),
                instant(row, "activated_at"),
                row.getString("activated_by"),
                choice(row, "decision", Decision.class),
                row.getString("approved_by"),
                instant(row, "active_since"),
                listed(row.getString("other_services")),
                instant(row, "ended_at"),
                row.getString("ended_by"),
                choice(row, "after_end", AfterEnd.class));
    }

    private static @Nullable Terms terms(ResultSet row) throws SQLException {
        Variant variant = choice(row, "variant", Variant.class);
        InvoiceRecipient recipient = choice(row, "invoice_recipient", InvoiceRecipient.class);
        return variant == null || recipient == null
                ? null
                : new Terms(
                        variant,
                        recipient,
                        row.getObject("period_months", Integer.class),
                        row.getBigDecimal("monthly_fee"));
    }

    private static @Nullable Administrator administrator(ResultSet row) throws SQLException {
        KnownToVisma known = choice(row, "administrator_known", KnownToVisma.class);
        return known == null
                ? null
                : new Administrator(
                        row.getString("administrator_first_name"),
                        row.getString("administrator_last_name"),
                        row.getString("administrator_email"),
                        row.getString("administrator_phone"),
                        known);
    }

    private static List<String> listed(@Nullable String names) {
        return names == null || names.isBlank() ? List.of() : List.of(names.split(","));
    }

    private static <E extends Enum<E>> @Nullable E choice(ResultSet row, String column, Class<E> type)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
