package onboarding.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onboarding.approval.Approval.State;
import onboarding.approval.StandingApprovals.Standing;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.office.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was proposed, who decided on it and how. A case has one current approval for each subject. */
@Service
@Transactional
public class Approvals {

    private final JdbcClient jdbc;
    private final Evidence evidence;
    private final StandingApprovals standing;
    private final ApprovalTimes times;
    private final WorkCalendar calendar;
    private final Clock clock;

    Approvals(
            JdbcClient jdbc,
            Evidence evidence,
            StandingApprovals standing,
            ApprovalTimes times,
            WorkCalendar calendar,
            Clock clock) {
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.standing = standing;
        this.times = times;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The current approval of a subject. */
    @Transactional(readOnly = true)
    public Optional<Approval> find(String caseReference, String subject) {
        return jdbc.sql("select * from approval where case_reference = :case and subject = :subject")
                .param("case", caseReference)
                .param("subject", subject)
                .query(Approvals::approval)
                .optional();
    }

    /** @throws java.util.NoSuchElementException when nothing was proposed */
    @Transactional(readOnly = true)
    public Approval get(String caseReference, String subject) {
        return find(caseReference, subject).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<Approval> find(long id) {
        return jdbc.sql("select * from approval where id = :id")
                .param("id", id)
                .query(Approvals::approval)
                .optional();
    }

    /** What waits for a decision, the oldest first. */
    @Transactional(readOnly = true)
    public List<Approval> waiting() {
        return jdbc.sql("select * from approval where state = 'REQUESTED' order by proposed_at, id")
                .query(Approvals::approval)
                .list();
    }

    /** What people have decided, the newest first; not what needed nobody. */
    @Transactional(readOnly = true)
    public List<Approval> decided(int atMost) {
        return jdbc.sql("""
                        select * from approval where state in ('APPROVED', 'REFUSED') and decided_by is not null
                         order by decided_at desc, id desc fetch first :atMost rows only
                        """).param("atMost", atMost).query(Approvals::approval).list();
    }

    /** Proposes something. What was approved before at the same cost stays approved. */
    public void propose(Proposal proposal) {
        Optional<Approval> before = find(proposal.caseReference(), proposal.subject());
        boolean given = before.filter(approval -> approval.state() == State.APPROVED)
                .map(Approval::proposal)
                .filter(proposal::isCoveredBy)
                .isPresent();
        if (given) {
            return;
        }
        jdbc.sql("delete from approval where case_reference = :case and subject = :subject")
                .param("case", proposal.caseReference())
                .param("subject", proposal.subject())
                .update();
        jdbc.sql("""
                        insert into approval (case_reference, subject, matter, item, at_offices_cost, monthly_amount,
                            months, requested_by, reason, state, proposed_at)
                        values (:case, :subject, :matter, :item, :cost, :amount, :months, :by, :reason, 'PROPOSED',
                            :now)
                        """)
                .param("case", proposal.caseReference())
                .param("subject", proposal.subject())
                .param("matter", proposal.matter().name())
                .param("item", proposal.item())
                .param("cost", proposal.atOfficesCost())
                .param("amount", proposal.monthlyAmount(), Types.NUMERIC)
                .param("months", proposal.months(), Types.SMALLINT)
                .param("by", proposal.requestedBy())
                .param("reason", proposal.reason())
                .param("now", now())
                .update();
    }

    /** What already covers the proposal. */
    @Transactional(readOnly = true)
    public Cover cover(String caseReference, String subject) {
        Approval approval = get(caseReference, subject);
        return new Cover(
                approval.state() == State.APPROVED, standingFor(approval).isPresent());
    }

    private Optional<Standing> standingFor(Approval approval) {
        return standing.covering(approval.proposal(), calendar.today());
    }

    /** Records that nobody needs to be asked, and why. */
    public void recordCover(String caseReference, String subject) {
        Approval approval = get(caseReference, subject);
        if (approval.state() == State.APPROVED) {
            record(approval, Actor.SYSTEM, "evidence.approval.given", Map.of());
            return;
        }
        Optional<Standing> standingApproval =
                approval.proposal().atOfficesCost() ? standingFor(approval) : Optional.empty();
        standingApproval.ifPresentOrElse(
                found -> {
                    settle(approval, State.APPROVED, null, found.grantedBy());
                    record(approval, Actor.SYSTEM, "evidence.approval.standing", Map.of("name", found.grantedBy()));
                },
                () -> settle(approval, State.NOT_NEEDED, null, null));
    }

    /** Somebody is asked to decide from now on. */
    public Approval request(String caseReference, String subject) {
        Approval approval = get(caseReference, subject);
        settle(approval, State.REQUESTED, null, null);
        record(
                approval,
                Actor.staff(approval.proposal().requestedBy()),
                approval.proposal().reason().isBlank()
                        ? "evidence.approval.requestedWithoutReason"
                        : "evidence.approval.requested",
                Map.of(
                        "item",
                        approval.proposal().item(),
                        "reason",
                        approval.proposal().reason()));
        return get(caseReference, subject);
    }

    /**
     * Records a decision.
     *
     * @throws IllegalStateException when the person had asked for it: nobody approves the own request (§0.5)
     */
    public void decide(String caseReference, String subject, boolean approved, String reason, String userId) {
        Approval approval = get(caseReference, subject);
        if (approval.proposal().requestedBy().equals(userId)) {
            throw new IllegalStateException(
                    userId + " asked for approval " + approval.id() + " and cannot decide on it");
        }
        settle(approval, approved ? State.APPROVED : State.REFUSED, userId, reason);
        record(
                approval,
                Actor.staff(userId),
                approved ? "evidence.approval.approved" : "evidence.approval.refused",
                Map.of("item", approval.proposal().item(), "reason", reason));
    }

    /** The task in which a person decided was opened again, so that the decision no longer stands. */
    public void takeBack(String caseReference, String userId, Instant since) {
        jdbc.sql("""
                        update approval set state = 'PROPOSED', decided_by = null, decided_at = null,
                            decision_reason = null
                         where case_reference = :case and decided_by = :by and decided_at >= :since
                        """)
                .param("case", caseReference)
                .param("by", userId)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nobody needs to decide on this any more. What is decided stays decided. */
    public void withdraw(String caseReference, String subject) {
        Approval approval = get(caseReference, subject);
        if (approval.state() == State.REQUESTED) {
            settle(approval, State.WITHDRAWN, null, null);
            record(
                    approval,
                    Actor.SYSTEM,
                    "evidence.approval.withdrawn",
                    Map.of("item", approval.proposal().item()));
        }
    }

    /** When those who may decide are reminded, reckoned from now. */
    public Instant remindAt() {
        return calendar.plus(clock.instant(), times.remindAfter());
    }

    /** When the administrators are told as well, reckoned from now. */
    public Instant escalateAt() {
        return calendar.plus(clock.instant(), times.escalateAfter());
    }

    private void settle(Approval approval, State state, @Nullable String userId, @Nullable String reason) {
        boolean decided = state != State.REQUESTED;
        jdbc.sql("""
                        update approval set state = :state, decided_by = :by, decided_at = :at, decision_reason = :reason
                         where id = :id
                        """)
                .param("state", state.name())
                .param("by", userId, Types.VARCHAR)
                .param("at", decided ? now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reason", reason, Types.VARCHAR)
                .param("id", approval.id())
                .update();
    }

    private void record(Approval approval, Actor actor, String what, Map<String, String> details) {
        evidence.record(approval.proposal().caseReference(), new Entry(actor, what, details));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static Approval approval(ResultSet row, int index) throws SQLException {
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Approval(
                row.getLong("id"),
                new Proposal(
                        row.getString("case_reference"),
                        row.getString("subject"),
                        Matter.valueOf(row.getString("matter")),
                        row.getString("item"),
                        row.getBoolean("at_offices_cost"),
                        row.getBigDecimal("monthly_amount"),
                        row.getObject("months", Integer.class),
                        row.getString("requested_by"),
                        row.getString("reason")),
                State.valueOf(row.getString("state")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("decision_reason"));
    }
}
