package onboarding.afas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The matrix of people and environments (procedures.md §1.7): one record of who is linked where. */
@Service
@Transactional
public class Links {

    private final JdbcClient jdbc;
    private final Evidence evidence;
    private final Environments environments;
    private final PccUsers users;
    private final AfasWords days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Links(
            JdbcClient jdbc,
            Evidence evidence,
            Environments environments,
            PccUsers users,
            AfasWords days,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.environments = environments;
        this.users = users;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The person is to be linked there; a link that exists stays.
     *
     * @param caseReference the case in which the person is wanted there
     */
    public void want(long userId, long environmentId, String caseReference) {
        int known = jdbc.sql("""
                        update afas_link set state = 'OPEN', wanted_in = :case, settled_by = null, settled_at = null,
                            settled_because = null
                         where user_id = :user and environment_id = :environment and state in ('NOT_NEEDED', 'REVOKED')
                        """)
                .param("user", userId)
                .param("environment", environmentId)
                .param("case", caseReference)
                .update();
        if (known == 0 && find(userId, environmentId).isEmpty()) {
            jdbc.sql("""
                            insert into afas_link (user_id, environment_id, state, wanted_in)
                            values (:user, :environment, 'OPEN', :case)
                            """)
                    .param("user", userId)
                    .param("environment", environmentId)
                    .param("case", caseReference)
                    .update();
        }
    }

    /** Empty where there is no such cell. */
    @Transactional(readOnly = true)
    public Optional<Link> find(long id) {
        return jdbc.sql("select * from afas_link where id = :id")
                .param("id", id)
                .query(Links::link)
                .optional();
    }

    private Optional<Link> find(long userId, long environmentId) {
        return jdbc.sql("select * from afas_link where user_id = :user and environment_id = :environment")
                .param("user", userId)
                .param("environment", environmentId)
                .query(Links::link)
                .optional();
    }

    /** The person was not meant for the environments of the case; nothing was linked yet. */
    public void forgetOpen(long userId, String caseReference) {
        jdbc.sql("""
                        delete from afas_link where user_id = :user and state = 'OPEN' and environment_id in
                            (select id from afas_environment where case_reference = :case)
                        """).param("user", userId).param("case", caseReference).update();
    }

    /** @throws NoSuchElementException when there is no such cell */
    @Transactional(readOnly = true)
    public Link get(long id) {
        return find(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<Link> ofUser(long userId) {
        return jdbc.sql("select * from afas_link where user_id = :user order by id")
                .param("user", userId)
                .query(Links::link)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Link> ofEnvironment(long environmentId) {
        return jdbc.sql("select * from afas_link where environment_id = :environment order by id")
                .param("environment", environmentId)
                .query(Links::link)
                .list();
    }

    /** The cells of the person at environments that are looked after. */
    @Transactional(readOnly = true)
    public List<Link> currentOfUser(long userId) {
        return jdbc.sql("""
                        select * from afas_link where user_id = :user
                           and environment_id in (select id from afas_environment where ended_at is null) order by id
                        """).param("user", userId).query(Links::link).list();
    }

    /** What the person is still to link at environments that are looked after. */
    @Transactional(readOnly = true)
    public List<Link> openOfUser(long userId) {
        return currentOfUser(userId).stream()
                .filter(link -> link.state() == LinkState.OPEN)
                .toList();
    }

    /** What the case wanted to be linked and is so, or is still to be. */
    @Transactional(readOnly = true)
    public List<Link> wantedIn(String caseReference) {
        return jdbc.sql("""
                        select * from afas_link where wanted_in = :case and state in ('OPEN', 'LINKED') order by id
                        """).param("case", caseReference).query(Links::link).list();
    }

    /** The people who are linked to the environment or are to be. */
    @Transactional(readOnly = true)
    public List<PccUser> peopleOf(long environmentId) {
        return ofEnvironment(environmentId).stream()
                .filter(Link::isWanted)
                .map(link -> users.get(link.userId()))
                .toList();
    }

    /**
     * The person has linked the environment.
     *
     * @param caseReference the case that it happened in
     */
    public void recordLinked(long id, String caseReference, String workstation, String userId) {
        jdbc.sql("""
                        update afas_link set state = 'LINKED', linked_at = :now, workstation = :workstation,
                            settled_by = null, settled_at = null, settled_because = null, flagged_at = null
                         where id = :id
                        """)
                .param("now", now())
                .param("workstation", workstation)
                .param("id", id)
                .update();
        record(id, caseReference, userId, "evidence.afas.linked", Map.of("workstation", workstation));
        changed(id);
    }

    /** Somebody decides that the person does not need the environment. */
    public void recordNotNeeded(long id, String caseReference, String reason, String userId) {
        settle(id, LinkState.NOT_NEEDED, reason, userId);
        record(id, caseReference, userId, "evidence.afas.notNeeded", Map.of("reason", reason));
        changed(id);
    }

    /** The token is deleted, so that the workstation reaches the environment no longer. */
    public void recordRevoked(long id, String caseReference, String reason, String userId) {
        settle(id, LinkState.REVOKED, reason, userId);
        forgetToken(id);
        record(id, caseReference, userId, "evidence.afas.revoked", Map.of("reason", reason));
        changed(id);
    }

    /** The token of a lost workstation is deleted; what is still to be linked stays so. */
    public void recordTokenDeleted(long id, String caseReference, String reason, String userId) {
        if (get(id).state() == LinkState.LINKED) {
            recordRevoked(id, caseReference, reason, userId);
        } else {
            forgetToken(id);
            record(id, caseReference, userId, "evidence.afas.revoked", Map.of("reason", reason));
        }
    }

    private void forgetToken(long id) {
        jdbc.sql("update afas_link set linked_at = null, workstation = null where id = :id")
                .param("id", id)
                .update();
    }

    private void settle(long id, LinkState state, String reason, String userId) {
        jdbc.sql("""
                        update afas_link set state = :state, settled_by = :by, settled_at = :now,
                            settled_because = :reason, flagged_at = null
                         where id = :id
                        """)
                .param("state", state.name())
                .param("by", userId)
                .param("now", now())
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    /** The person gets another workstation, so that every link has to be made again there. */
    public void openAgain(long userId) {
        jdbc.sql("""
                        update afas_link set state = 'OPEN' where user_id = :user and state in ('LINKED', 'REVOKED')
                           and environment_id in (select id from afas_environment where ended_at is null)
                        """).param("user", userId).update();
    }

    /** Every link of the person that exists is gone from PCC, and has to be made again on the same workstation. */
    public void reopenLinked(long userId) {
        jdbc.sql("""
                        update afas_link set state = 'OPEN' where user_id = :user and state = 'LINKED'
                           and environment_id in (select id from afas_environment where ended_at is null)
                        """).param("user", userId).update();
    }

    /**
     * Whoever sets PCC up for a client that the person is to link nowhere any more stops doing so; and, once nothing at
     * all is to be linked, whoever does so because the person was to join a client.
     */
    public void letGo(long userId) {
        Map<String, List<Link>> ofCases = ofUser(userId).stream()
                .collect(Collectors.groupingBy(
                        link -> environments.get(link.environmentId()).caseReference()));
        ofCases.forEach((reference, cells) -> {
            if (cells.stream().noneMatch(cell -> cell.state() == LinkState.OPEN)) {
                events.publishEvent(new PersonNeededNoLonger(userId, reference));
            }
        });
        if (openOfUser(userId).isEmpty()) {
            ofUser(userId).stream()
                    .map(Link::wantedIn)
                    .filter(Objects::nonNull)
                    .filter(reference -> !ofCases.containsKey(reference))
                    .distinct()
                    .forEach(reference -> events.publishEvent(new PersonNeededNoLonger(userId, reference)));
        }
    }

    /** A new Profit Update calls for a look at the links of the environment that exist. */
    public void flag(long environmentId) {
        jdbc.sql("update afas_link set flagged_at = :now where environment_id = :environment and state = 'LINKED'")
                .param("now", now())
                .param("environment", environmentId)
                .update();
        changedAt(environmentId);
    }

    /** Both sides are on the same Profit Update again, and the functions were looked at. */
    public void unflag(long environmentId) {
        int flagged = jdbc.sql("""
                        update afas_link set flagged_at = null
                         where environment_id = :environment and flagged_at is not null
                        """).param("environment", environmentId).update();
        if (flagged > 0) {
            changedAt(environmentId);
        }
    }

    /** Who waits for this environment looks again. */
    public void changedAt(long environmentId) {
        ofEnvironment(environmentId).forEach(link -> changed(link.id()));
    }

    /** Who waits for the workstation of this person looks again. */
    public void changedFor(long userId) {
        ofUser(userId).forEach(link -> changed(link.id()));
    }

    private void changed(long id) {
        events.publishEvent(new LinkChanged(id));
    }

    /** Something else that the person reported about the cell. */
    public void recordReport(long id, String caseReference, Problem problem, String note, String userId) {
        record(id, caseReference, userId, "evidence.afas.problem." + problem, Map.of("note", note));
    }

    private void record(long id, String caseReference, String userId, String what, Map<String, String> details) {
        Link link = get(id);
        Map<String, String> all = new HashMap<>(details);
        all.put("person", days.nameOf(users.get(link.userId()).colleague()));
        all.put("code", environments.get(link.environmentId()).code());
        evidence.record(caseReference, new Entry(Actor.staff(userId), what, all));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Link link(ResultSet row, int index) throws SQLException {
        return new Link(
                row.getLong("id"),
                row.getLong("user_id"),
                row.getLong("environment_id"),
                LinkState.valueOf(row.getString("state")),
                row.getString("workstation"),
                Rows.instant(row, "linked_at"),
                Rows.done(row, "settled"),
                row.getString("settled_because"),
                Rows.instant(row, "flagged_at"),
                row.getString("wanted_in"));
    }
}
