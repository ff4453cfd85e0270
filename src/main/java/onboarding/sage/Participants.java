package onboarding.sage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.mail.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people with an account of an exchange. */
@Service
@Transactional
public class Participants {

    private final JdbcClient jdbc;
    private final Evidence evidence;
    private final Clock clock;

    Participants(JdbcClient jdbc, Evidence evidence, Clock clock) {
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Participant> ofCase(String caseReference) {
        return jdbc.sql("select * from sage_participant where case_reference = :case order by id")
                .param("case", caseReference)
                .query(Participants::participant)
                .list();
    }

    /** Whoever was named last on a side. */
    @Transactional(readOnly = true)
    public Optional<Participant> ofSide(String caseReference, Holder side) {
        return ofCase(caseReference).stream()
                .filter(person -> person.side() == side)
                .reduce((earlier, later) -> later);
    }

    /** @throws java.util.NoSuchElementException when there is no such person */
    @Transactional(readOnly = true)
    public Participant get(long id) {
        return jdbc.sql("select * from sage_participant where id = :id")
                .param("id", id)
                .query(Participants::participant)
                .optional()
                .orElseThrow();
    }

    /** Names the person of one side; whoever was named before and was not invited yet is not meant. */
    public void name(String caseReference, Holder side, String name, String email, String language) {
        jdbc.sql("delete from sage_participant where case_reference = :case and side = :side and invited_at is null")
                .param("case", caseReference)
                .param("side", side.name())
                .update();
        add(caseReference, side, name, email, language);
    }

    /**
     * A further person takes part: “once per invitee” (procedures.md §3.7).
     *
     * @return the number of the person
     */
    public long add(String caseReference, Holder side, String name, String email, String language) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into sage_participant (case_reference, side, name, email, language, activation)
                        values (:case, :side, :name, :email, :language, :activation)
                        """)
                .param("case", caseReference)
                .param("side", side.name())
                .param("name", name)
                .param("email", email)
                .param("language", language)
                .param(
                        "activation",
                        isActiveFor(caseReference, email) ? Activation.ALREADY_ACTIVE.name() : null,
                        Types.VARCHAR)
                .update(id, "id");
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    /** The person takes no part after all. */
    public void drop(long id) {
        jdbc.sql("delete from sage_participant where id = :id").param("id", id).update();
    }

    /**
     * Whether the account takes part in another exchange of the same main account. It is active then, but each company file
     * is connected by itself (procedures.md §3.2 and §3.7).
     */
    private boolean isActiveFor(String caseReference, String email) {
        return jdbc.sql("""
                        select count(*)
                          from sage_participant p join sage_exchange e on e.case_reference = p.case_reference
                         where lower(p.email) = lower(:email) and p.connected_at is not null and e.ended_at is null
                           and p.case_reference <> :case
                           and e.main_account_id =
                               (select main_account_id from sage_exchange where case_reference = :case)
                        """)
                        .param("email", email)
                        .param("case", caseReference)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Nothing of what was named holds any more. */
    public void forget(String caseReference) {
        jdbc.sql("delete from sage_participant where case_reference = :case and invited_at is null")
                .param("case", caseReference)
                .update();
    }

    /** What was set up for the case is gone; the people stay named for the path that follows. */
    public void recordUndone(String caseReference) {
        jdbc.sql("""
                        update sage_participant set invited_at = null, activation = null, connected_at = null,
                            connected_by = null, sync_frequency = null, activated_at = null
                         where case_reference = :case
                        """).param("case", caseReference).update();
    }

    /** The configurations of the case are deleted: nobody is connected by it any more. */
    public void recordDisconnected(String caseReference) {
        jdbc.sql("""
                        update sage_participant set connected_at = null, connected_by = null
                         where case_reference = :case
                        """).param("case", caseReference).update();
    }

    public void recordAddress(long id, String email, String userId) {
        Participant before = get(id);
        jdbc.sql("update sage_participant set email = :email where id = :id")
                .param("email", email)
                .param("id", id)
                .update();
        evidence.record(
                before.caseReference(),
                new Entry(
                        Actor.staff(userId),
                        "evidence.sage.addressChanged",
                        Map.of("person", before.name(), "from", before.email(), "to", email)));
    }

    /** Whoever at the client is asked at another address, or instead of somebody, takes part from now on. */
    public void follow(String caseReference, Recipient before, Recipient after, String userId) {
        ofCase(caseReference).stream()
                .filter(person -> person.side() == Holder.CLIENT)
                .filter(person -> person.email().equalsIgnoreCase(before.email()))
                .filter(person -> !person.recipient().equals(after))
                .forEach(person -> {
                    jdbc.sql("update sage_participant set name = :name where id = :id")
                            .param("name", after.name())
                            .param("id", person.id())
                            .update();
                    recordAddress(person.id(), after.email(), userId);
                });
    }

    /** The service has mailed everybody of the case who takes part. */
    public void recordInvited(String caseReference) {
        jdbc.sql("""
                        update sage_participant set invited_at = :now
                         where case_reference = :case and invited_at is null and connected_at is null
                        """).param("now", now()).param("case", caseReference).update();
    }

    /** @param activatedAt when the account was activated; null where it was active already */
    public void recordConnected(
            long id, Activation activation, @Nullable Instant activatedAt, @Nullable String frequency, Actor by) {
        saveConnected(id, activation, frequency, by);
        jdbc.sql("update sage_participant set activated_at = :at where id = :id")
                .param(
                        "at",
                        activatedAt == null ? null : activatedAt.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
        note(id, by, "evidence.sage.connected");
    }

    /** The program of a person is said to work already, so that nothing is set up there. */
    public void recordWorksAlready(long id, Actor saidTo) {
        saveConnected(id, Activation.ALREADY_ACTIVE, null, saidTo);
        note(id, saidTo, "evidence.sage.worksAlready");
    }

    private void note(long id, Actor by, String what) {
        Participant person = get(id);
        evidence.record(
                person.caseReference(), new Entry(by, what, Map.of("person", person.name(), "email", person.email())));
    }

    private void saveConnected(long id, Activation activation, @Nullable String frequency, Actor by) {
        jdbc.sql("""
                        update sage_participant set activation = :activation, connected_at = :now, connected_by = :by,
                            sync_frequency = :frequency
                         where id = :id
                        """)
                .param("activation", activation.name())
                .param("now", now())
                .param("by", by.name())
                .param("frequency", frequency, Types.VARCHAR)
                .param("id", id)
                .update();
    }

    public void recordFrequency(long id, String frequency) {
        jdbc.sql("update sage_participant set sync_frequency = :frequency where id = :id")
                .param("frequency", frequency)
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Participant participant(ResultSet row, int index) throws SQLException {
        String activation = row.getString("activation");
        return new Participant(
                row.getLong("id"),
                row.getString("case_reference"),
                Holder.valueOf(row.getString("side")),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                Exchanges.instant(row, "invited_at"),
                activation == null ? null : Activation.valueOf(activation),
                Exchanges.instant(row, "connected_at"),
                row.getString("connected_by"),
                row.getString("sync_frequency"),
                Exchanges.instant(row, "activated_at"));
    }
}
