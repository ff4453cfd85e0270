package onboarding.visma;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onboarding.client.Cases;
import onboarding.client.OnboardingCase;
import onboarding.confirmation.Answer;
import onboarding.confirmation.Confirmation;
import onboarding.confirmation.Confirmation.Given;
import onboarding.confirmation.ConfirmationEvent.GivenUp;
import onboarding.confirmation.Confirmations;
import onboarding.confirmation.State;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.mail.Recipient;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of collaborations in Visma eAccounting. */
@Service
@Transactional
public class Collaborations {

    /** Names the question to a client whom Visma knows, its mail and the words of its page. */
    public static final String APPROVAL = "visma-approval";

    /** Names the question to a new customer of Visma, who accepts the terms of the service. */
    public static final String TERMS = "visma-terms";

    /** Names the question to a client who works with another office still. */
    public static final String OTHER_OFFICE = "visma-other-office";

    /** Staff look after a renewal this long before it (procedures.md §4.4 step 12). */
    private static final Period BEFORE_RENEWAL = Period.ofDays(30);

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Confirmations confirmations;
    private final ClientLetters letters;
    private final Evidence evidence;
    private final OfficeProfiles office;
    private final Clock clock;

    Collaborations(
            JdbcClient jdbc,
            Cases cases,
            Confirmations confirmations,
            ClientLetters letters,
            Evidence evidence,
            OfficeProfiles office,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.confirmations = confirmations;
        this.letters = letters;
        this.evidence = evidence;
        this.office = office;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Collaboration> find(String caseReference) {
        return jdbc.sql("select * from visma_collaboration where case_reference = :case")
                .param("case", caseReference)
                .query(CollaborationRows::collaboration)
                .optional();
    }

    /** Along which of the three ways the case goes, or last went while another is chosen; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<Scenario> scenario(String caseReference) {
        return Optional.ofNullable(cases.get(caseReference).path())
                .flatMap(Scenario::ofPath)
                .or(() -> find(caseReference).map(Collaboration::scenario));
    }

    /** Whether the path of the case starts the service and an agreement together with the collaboration. */
    @Transactional(readOnly = true)
    public boolean startsService(String caseReference) {
        return scenario(caseReference).filter(Scenario::startsService).isPresent();
    }

    /** Records what the tab Samarbeid showed. Looking again replaces what was seen, and keeps what was agreed since. */
    public void recordFinding(
            String caseReference, Situation situation, String assignment, @Nullable Variant currentVariant) {
        int known = jdbc.sql("""
                        update visma_collaboration set situation = :situation, assignment = :assignment,
                            current_variant = :variant
                         where case_reference = :case
                        """)
                .param("case", caseReference)
                .param("situation", situation.name())
                .param("assignment", assignment)
                .param("variant", currentVariant == null ? null : currentVariant.name(), Types.VARCHAR)
                .update();
        if (known == 0) {
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
    }

    /** Records that the activation window showed another situation than was believed (procedures.md §4.2, last sentence). */
    public void recordSituation(String caseReference, Situation seen, @Nullable Variant variantShown, String userId) {
        jdbc.sql("""
                        update visma_collaboration set situation = :seen,
                            current_variant = coalesce(:variant, current_variant), stage = 'LOOKED_UP'
                         where case_reference = :case
                        """)
                .param("seen", seen.name())
                .param("variant", variantShown == null ? null : variantShown.name(), Types.VARCHAR)
                .param("case", caseReference)
                .update();
        evidence.record(
                caseReference,
                new Entry(
                        Actor.staff(userId),
                        "evidence.visma.situationSeen",
                        Map.of("situation", "@visma.situation." + seen)));
    }

    /** Asks the client to end its collaboration with another office first (procedures.md §4.6, error 6). */
    public Confirmation askToEndOther(String caseReference) {
        evidence.record(caseReference, new Entry(Actor.SYSTEM, "evidence.visma.otherOffice", Map.of()));
        return letters.askToEndOther(cases.get(caseReference));
    }

    /** The client stays with the other office. */
    public void recordOtherOfficeKept(String caseReference) {
        jdbc.sql("update visma_collaboration set situation = :kept where case_reference = :case")
                .param("kept", Situation.OTHER_OFFICE_KEPT.name())
                .param("case", caseReference)
                .update();
        confirmations.settle(caseReference, OTHER_OFFICE);
    }

    /** Records what was agreed with the client before anything is activated (procedures.md §4.4 step 5). */
    public void agree(String caseReference, Terms terms, String assignment, String userId) {
        jdbc.sql("""
                        update visma_collaboration set variant = :variant, invoice_recipient = :recipient,
                            period_months = :months, monthly_fee = :fee, assignment = :assignment,
                            agreed_at = :now, agreed_by = :by
                         where case_reference = :case
                        """)
                .param("variant", terms.variant().name())
                .param("recipient", terms.invoiceRecipient().name())
                .param("months", terms.periodMonths(), Types.SMALLINT)
                .param("fee", terms.monthlyFee(), Types.NUMERIC)
                .param("assignment", assignment)
                .param("now", now())
                .param("by", userId)
                .param("case", caseReference)
                .update();
        evidence.record(caseReference, new Entry(Actor.staff(userId), "evidence.visma.agreed", TermsInWords.of(terms)));
    }

    /** What was agreed no longer stands, and is proposed for the next agreement. */
    public void reopenTerms(String caseReference) {
        jdbc.sql("update visma_collaboration set agreed_at = null, agreed_by = null where case_reference = :case")
                .param("case", caseReference)
                .update();
    }

    /** Records whom Visma is to make administrator of a new customer (procedures.md §4.4 step 6). */
    public void recordAdministrator(String caseReference, Administrator administrator, String userId) {
        jdbc.sql("""
                        update visma_collaboration set administrator_first_name = :firstName,
                            administrator_last_name = :lastName, administrator_email = :email,
                            administrator_phone = :phone, administrator_known = :known
                         where case_reference = :case
                        """)
                .param("firstName", administrator.firstName())
                .param("lastName", administrator.lastName())
                .param("email", administrator.email())
                .param("phone", administrator.phone())
                .param("known", administrator.knownToVisma().name())
                .param("case", caseReference)
                .update();
        evidence.record(
                caseReference,
                new Entry(
                        Actor.staff(userId),
                        "evidence.visma.administrator." + administrator.knownToVisma(),
                        Map.of("name", administrator.fullName(), "email", administrator.email())));
    }

    /**
     * Tells the client what Visma will send, before anything is activated, and asks to approve it. A free service for a
     * customer who is new to Visma needs no approval (procedures.md §4.1), so that the mail only tells.
     */
    public Announced announce(String caseReference) {
        OnboardingCase onboarding = cases.get(caseReference);
        Scenario scenario = scenario(caseReference).orElseThrow();
        Collaboration collaboration = find(caseReference).orElseThrow();
        Announced announced = isActiveAtOnce(scenario, collaboration)
                ? letters.tellOfFreeService(onboarding, collaboration)
                : announced(scenario, letters.askToApprove(onboarding, scenario, collaboration));
        jdbc.sql("""
                        update visma_collaboration set scenario = :scenario,
                            stage = case when stage in ('LOOKED_UP', 'REFUSED', 'UNDONE') then 'ANNOUNCED' else stage end
                         where case_reference = :case
                        """)
                .param("scenario", scenario.name())
                .param("case", caseReference)
                .update();
        return announced;
    }

    /**
     * What the client was told.
     *
     * @param subject name of the question
     * @param mailKey the mail that must have left before the activation
     */
    public record Announced(String subject, String mailKey) {}

    private static Announced announced(Scenario scenario, Confirmation asked) {
        return new Announced(scenario.subject(), asked.mailKey());
    }

    private static boolean isActiveAtOnce(Scenario scenario, Collaboration collaboration) {
        return scenario == Scenario.NEW_CUSTOMER
                && collaboration.terms() != null
                && collaboration.terms().isFree();
    }

    /** A task before the announcement was opened again, so that nothing has been announced. */
    public void takeBackAnnouncement(String caseReference) {
        boolean isAsked = scenario(caseReference)
                .flatMap(scenario -> confirmations.find(caseReference, scenario.subject()))
                .filter(asked -> asked.state() != State.WITHDRAWN)
                .isPresent();
        if (!isAsked) {
            jdbc.sql("""
                            update visma_collaboration set stage = 'LOOKED_UP'
                             where case_reference = :case and stage in ('ANNOUNCED', 'BEING_ACTIVATED')
                            """).param("case", caseReference).update();
        }
    }

    /** A colleague can activate from now on. */
    public void openActivation(String caseReference) {
        moveTo(caseReference, Stage.BEING_ACTIVATED);
    }

    /**
     * Records that the collaboration was activated, with what the screen showed. The terms are those of the activation
     * from now on, also where they differ from what was agreed; the time line says so.
     *
     * @param renewalOn day of a subscriber's own renewal, or null when the screen did not show it; where the service is
     *     activated as well it is reckoned from the period
     */
    public void recordActivation(
            String caseReference, Terms terms, String assignment, @Nullable LocalDate renewalOn, String userId) {
        Scenario scenario = scenario(caseReference).orElseThrow();
        Terms agreed = find(caseReference).map(Collaboration::terms).orElse(null);
        boolean activeAtOnce = scenario == Scenario.NEW_CUSTOMER && terms.isFree();
        jdbc.sql("""
                        update visma_collaboration set stage = 'ACTIVATED', variant = :variant,
                            invoice_recipient = :recipient, period_months = :months, monthly_fee = :fee,
                            assignment = :assignment, renewal_on = :renewal, activated_at = :now, activated_by = :by,
                            decision = :decision, decided_at = :decided
                         where case_reference = :case
                        """)
                .param("variant", terms.variant().name())
                .param("recipient", terms.invoiceRecipient().name())
                .param("months", terms.periodMonths(), Types.SMALLINT)
                .param("fee", terms.monthlyFee(), Types.NUMERIC)
                .param("assignment", assignment)
                .param("renewal", renewal(terms, renewalOn), Types.DATE)
                .param("now", now())
                .param("by", userId)
                .param("decision", activeAtOnce ? Decision.AUTO_ACTIVE.name() : null, Types.VARCHAR)
                .param("decided", activeAtOnce ? now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("case", caseReference)
                .update();
        Actor by = Actor.staff(userId);
        evidence.record(
                caseReference, new Entry(by, "evidence.visma.activated." + scenario.name(), TermsInWords.of(terms)));
        if (scenario.startsService() && agreed != null && !agreed.equals(terms)) {
            evidence.record(
                    caseReference, new Entry(by, "evidence.visma.activatedDifferently", TermsInWords.of(agreed)));
        }
        if (activeAtOnce) {
            evidence.record(caseReference, new Entry(Actor.SYSTEM, "evidence.visma.activeAtOnce", Map.of()));
        }
    }

    private @Nullable LocalDate renewal(Terms terms, @Nullable LocalDate shown) {
        Integer months = terms.periodMonths();
        return months == null
                ? shown
                : LocalDate.ofInstant(clock.instant(), office.current().zone()).plusMonths(months);
    }

    /** What a case that was activated, or is not to be, now waits for. Where it is not to be, nothing is to be undone. */
    public Standing takeStanding(String caseReference) {
        Collaboration collaboration = find(caseReference).orElseThrow();
        if (collaboration.decision() == Decision.AUTO_ACTIVE) {
            return Standing.ACTIVE_AT_ONCE;
        }
        boolean answered = approvalOf(caseReference).map(Confirmation::given).isPresent();
        if (collaboration.activatedAt() != null || answered) {
            return Standing.AWAITED;
        }
        moveTo(caseReference, Stage.ANNOUNCED);
        return Standing.NOT_APPLICABLE;
    }

    /** The question to the client about this collaboration, if it was asked on the path that the case takes. */
    private Optional<Confirmation> approvalOf(String caseReference) {
        return scenario(caseReference)
                .flatMap(scenario -> confirmations.find(caseReference, scenario.subject()))
                .filter(asked -> asked.state() != State.WITHDRAWN);
    }

    /** Records that the collaboration works; the client's answer stands from now on. */
    public Collaboration recordActive(String caseReference) {
        Scenario scenario = scenario(caseReference).orElseThrow();
        Optional<Given> given = approvalOf(caseReference).map(Confirmation::given);
        jdbc.sql("""
                        update visma_collaboration set stage = 'ACTIVE', approved_by = :by, active_since = :now,
                            decision = coalesce(decision, :decision), decided_at = coalesce(decided_at, :decided)
                         where case_reference = :case
                        """)
                .param("by", given.map(Given::by).orElse(""))
                .param("now", now())
                .param("decision", scenario.approval().name())
                .param(
                        "decided",
                        given.map(answer -> answer.at().atOffset(ZoneOffset.UTC))
                                .orElseGet(this::now))
                .param("case", caseReference)
                .update();
        evidence.record(caseReference, new Entry(Actor.SYSTEM, "evidence.visma.active", Map.of()));
        return find(caseReference).orElseThrow();
    }

    /**
     * The mail had reached the wrong person: writes to the one who can act (procedures.md §4.6, error 4). From now on
     * that person is the client's contact.
     */
    public void writeToRightPerson(String caseReference, Recipient person, String userId) {
        Scenario scenario = scenario(caseReference).orElseThrow();
        confirmations.correctAddress(caseReference, scenario.subject(), person, userId);
        Collaboration collaboration = find(caseReference).orElseThrow();
        letters.askToApprove(cases.get(caseReference), scenario, collaboration);
    }

    /** Visma made the wrong person administrator: another one is confirmed, and the service activated anew. */
    public void recordWrongAdministrator(String caseReference) {
        evidence.record(caseReference, new Entry(Actor.SYSTEM, "evidence.visma.wrongAdministrator", Map.of()));
    }

    /** Tells the client of a further service that is about to be activated, and asks to approve it. */
    public Confirmation announceFurther(String caseReference, FurtherService service) {
        return letters.askAboutFurther(cases.get(caseReference), service);
    }

    /** Records that a further service works; a second call changes nothing. */
    public void recordFurther(String caseReference, FurtherService service) {
        List<String> active = new ArrayList<>(find(caseReference).orElseThrow().otherServices());
        if (active.contains(service.productName())) {
            return;
        }
        active.add(service.productName());
        jdbc.sql("update visma_collaboration set other_services = :services where case_reference = :case")
                .param("services", String.join(",", active))
                .param("case", caseReference)
                .update();
        evidence.record(
                caseReference,
                new Entry(Actor.SYSTEM, "evidence.visma.furtherActive", Map.of("product", service.productName())));
    }

    /** Records that nothing comes of it, and tells a client who was written to and did not decline. */
    public void recordRefusal(String caseReference) {
        moveTo(caseReference, Stage.REFUSED);
        if (wasDeclined(caseReference)) {
            decide(caseReference, Decision.DECLINED);
        } else {
            tellThatItStopped(caseReference);
        }
    }

    /** The time ran out and the office gave up. */
    @EventListener
    void on(GivenUp event) {
        decide(event.caseReference(), Decision.EXPIRED);
    }

    private void decide(String caseReference, Decision decision) {
        jdbc.sql("update visma_collaboration set decision = :decision, decided_at = :now where case_reference = :case")
                .param("decision", decision.name())
                .param("now", now())
                .param("case", caseReference)
                .update();
    }

    /** Whether it was the client who did not want the collaboration. */
    @Transactional(readOnly = true)
    public boolean wasDeclined(String caseReference) {
        return approvalOf(caseReference)
                .map(Confirmation::given)
                .filter(given -> given.answer() == Answer.DECLINED)
                .isPresent();
    }

    /** What a case that ends now, or takes another path, has to undo. */
    @Transactional(readOnly = true)
    public Undo undo(String caseReference) {
        Optional<Collaboration> found = find(caseReference);
        Progress progress = found.map(Collaboration::progress).orElse(Progress.NOTHING);
        Optional<Scenario> scenario = scenario(caseReference);
        return new Undo(
                progress,
                startsService(caseReference),
                scenario.filter(Scenario.NEW_CUSTOMER::equals).isPresent());
    }

    /**
     * The undo steps that a case needs (procedures.md §0.6).
     *
     * @param serviceStarted with the collaboration, the service and its agreement were started (scenarios B and C)
     * @param administratorCreated Visma made the contact administrator on vismaonline.com (scenario C)
     */
    public record Undo(Progress progress, boolean serviceStarted, boolean administratorCreated) {}

    /**
     * Records that nothing is left open at Visma, and tells the client so if the client had been written to and the case
     * ends. What was agreed stays recorded, since another path may need it.
     *
     * @param afterEnd what became of a service that had been started; null where there was none
     */
    public void recordUndone(String caseReference, UndoReason reason, @Nullable AfterEnd afterEnd) {
        jdbc.sql("""
                        update visma_collaboration set ended_at = :now
                         where case_reference = :case and active_since is not null
                        """).param("now", now()).param("case", caseReference).update();
        jdbc.sql("""
                        update visma_collaboration set stage = 'UNDONE', activated_at = null, activated_by = null,
                            decision = null, decided_at = null, after_end = coalesce(:after, after_end)
                         where case_reference = :case
                        """)
                .param("after", afterEnd == null ? null : afterEnd.name(), Types.VARCHAR)
                .param("case", caseReference)
                .update();
        if (reason == UndoReason.CANCELLED) {
            tellThatItStopped(caseReference);
        }
    }

    private void tellThatItStopped(String caseReference) {
        scenario(caseReference)
                .ifPresent(scenario -> letters.tellThatItStopped(
                        cases.get(caseReference), scenario, find(caseReference).orElseThrow()));
    }

    public void recordRenewalDate(String caseReference, LocalDate renewalOn) {
        jdbc.sql("update visma_collaboration set renewal_on = :renewal where case_reference = :case")
                .param("renewal", renewalOn)
                .param("case", caseReference)
                .update();
    }

    /** When staff are to look after the next renewal; empty while its date is not known or has passed. */
    @Transactional(readOnly = true)
    public Optional<Instant> renewalTaskAt(String caseReference) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), office.current().zone());
        return find(caseReference)
                .map(Collaboration::renewalOn)
                .filter(day -> !day.isBefore(today))
                .map(day -> day.minus(BEFORE_RENEWAL)
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
}
