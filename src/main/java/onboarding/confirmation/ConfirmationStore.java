package onboarding.confirmation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import onboarding.confirmation.Confirmation.Given;
import onboarding.confirmation.Confirmation.Resting;
import onboarding.mail.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions as rows. A row that somebody else changed in between is not overwritten. */
@Repository
class ConfirmationStore {

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ConfirmationStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Confirmation> find(String caseReference, String subject) {
        return jdbc.sql("select * from confirmation where case_reference = :case and subject = :subject")
                .param("case", caseReference)
                .param("subject", subject)
                .query(this::confirmation)
                .optional();
    }

    List<Confirmation> ofCase(String caseReference) {
        return jdbc.sql("select * from confirmation where case_reference = :case order by subject")
                .param("case", caseReference)
                .query(this::confirmation)
                .list();
    }

    Optional<Confirmation> byLink(String linkId) {
        return jdbc.sql("select * from confirmation where link_id = :link")
                .param("link", linkId)
                .query(this::confirmation)
                .optional();
    }

    boolean isDeadLink(String linkId) {
        return jdbc.sql("select count(*) from confirmation_dead_link where link_id = :link")
                        .param("link", linkId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void buryLink(Confirmation confirmation) {
        jdbc.sql("insert into confirmation_dead_link (link_id, confirmation_id) values (:link, :id)")
                .param("link", confirmation.linkId())
                .param("id", confirmation.id())
                .update();
    }

    /** The keys of the steps that are ticked in the round that runs. */
    Set<String> ticks(Confirmation confirmation) {
        return Set.copyOf(jdbc.sql("select step from confirmation_tick where confirmation_id = :id and round = :round")
                .param("id", confirmation.id())
                .param("round", confirmation.round())
                .query(String.class)
                .list());
    }

    /** When a step or item was ticked in the round that runs; empty while it is not. */
    Optional<Instant> tickedAt(Confirmation confirmation, String step) {
        return jdbc.sql("""
                        select ticked_at from confirmation_tick
                         where confirmation_id = :id and round = :round and step = :step
                        """)
                .param("id", confirmation.id())
                .param("round", confirmation.round())
                .param("step", step)
                .query((row, index) ->
                        row.getObject("ticked_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** @return whether the step was not ticked before */
    boolean tick(Confirmation confirmation, String step, Instant at) {
        return !ticks(confirmation).contains(step)
                && jdbc.sql("""
                        insert into confirmation_tick (confirmation_id, round, step, ticked_at)
                        values (:id, :round, :step, :at)
                        """)
                                .param("id", confirmation.id())
                                .param("round", confirmation.round())
                                .param("step", step)
                                .param("at", time(at), Types.TIMESTAMP_WITH_TIMEZONE)
                                .update()
                        == 1;
    }

    /** @return whether the step was ticked before */
    boolean untick(Confirmation confirmation, String step) {
        return jdbc.sql("""
                        delete from confirmation_tick where confirmation_id = :id and round = :round and step = :step
                        """)
                        .param("id", confirmation.id())
                        .param("round", confirmation.round())
                        .param("step", step)
                        .update()
                == 1;
    }

    void insert(Confirmation confirmation) {
        values(jdbc.sql("""
                                insert into confirmation (id, case_reference, subject, vendor, template, language,
                                    recipient_name, recipient_email, responsible, parameters, link_id, round, asking,
                                    state, answer, answered_by, answered_via, answered_at, answer_reason, promised_for,
                                    waiting_since, steps_taken, resting_since, resting_until, resting_for, version)
                                values (:id, :case, :subject, :vendor, :template, :language, :name, :email,
                                    :responsible, :parameters, :link, :round, :asking, :state, :answer, :by, :via, :at,
                                    :reason, :promised, :waiting, :steps, :restSince, :restUntil, :restFor, 0)
                                """), confirmation).update();
    }

    /** @throws OptimisticLockingFailureException when the row was changed since it was read */
    void update(Confirmation confirmation) {
        int updated = values(jdbc.sql("""
                                update confirmation set language = :language, recipient_name = :name,
                                    recipient_email = :email, responsible = :responsible, parameters = :parameters,
                                    template = :template, link_id = :link, round = :round, asking = :asking,
                                    state = :state, answer = :answer, answered_by = :by, answered_via = :via,
                                    answered_at = :at, answer_reason = :reason, promised_for = :promised,
                                    waiting_since = :waiting, steps_taken = :steps, resting_since = :restSince,
                                    resting_until = :restUntil, resting_for = :restFor, version = version + 1
                                 where id = :id and case_reference = :case and subject = :subject
                                   and vendor = :vendor and version = :version
                                """), confirmation)
                .param("version", confirmation.version())
                .update();
        if (updated != 1) {
            throw new OptimisticLockingFailureException("Somebody else changed confirmation " + confirmation.id());
        }
    }

    private JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, Confirmation confirmation) {
        Question question = confirmation.question();
        Given given = confirmation.given();
        Resting resting = confirmation.resting();
        return statement
                .param("id", confirmation.id())
                .param("case", question.caseReference())
                .param("subject", question.subject())
                .param("vendor", question.vendor())
                .param("template", question.template())
                .param("language", question.language())
                .param("name", question.to().name())
                .param("email", question.to().email())
                .param("responsible", question.responsible())
                .param("parameters", write(question.parameters()))
                .param("link", confirmation.linkId())
                .param("round", confirmation.round())
                .param("asking", confirmation.asking())
                .param("state", confirmation.state().name())
                .param("answer", given == null ? null : given.answer().name(), Types.VARCHAR)
                .param("by", given == null ? null : given.by(), Types.VARCHAR)
                .param("via", given == null ? null : given.via().name(), Types.VARCHAR)
                .param("at", time(given == null ? null : given.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reason", given == null ? null : given.reason(), Types.VARCHAR)
                .param("promised", confirmation.promisedFor(), Types.DATE)
                .param("waiting", time(confirmation.waitingSince()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("steps", confirmation.stepsTaken())
                .param("restSince", time(resting == null ? null : resting.since()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("restUntil", time(resting == null ? null : resting.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("restFor", resting == null ? null : resting.reason().name(), Types.VARCHAR);
    }

    private Confirmation confirmation(ResultSet row, int index) throws SQLException {
        Question question = new Question(
                row.getString("case_reference"),
                row.getString("subject"),
                row.getString("vendor"),
                row.getString("template"),
                row.getString("language"),
                new Recipient(row.getString("recipient_name"), row.getString("recipient_email")),
                row.getString("responsible"),
                read(row.getString("parameters")));
        return new Confirmation(
                row.getString("id"),
                question,
                row.getString("link_id"),
                row.getInt("round"),
                row.getInt("asking"),
                State.valueOf(row.getString("state")),
                given(row),
                row.getObject("promised_for", LocalDate.class),
                instant(row, "waiting_since"),
                row.getInt("steps_taken"),
                resting(row),
                row.getInt("version"));
    }

    private static @Nullable Given given(ResultSet row) throws SQLException {
        Instant at = instant(row, "answered_at");
        return at == null
                ? null
                : new Given(
                        Answer.valueOf(row.getString("answer")),
                        row.getString("answered_by"),
                        Via.valueOf(row.getString("answered_via")),
                        at,
                        row.getString("answer_reason"));
    }

    private static @Nullable Resting resting(ResultSet row) throws SQLException {
        Instant since = instant(row, "resting_since");
        Instant until = instant(row, "resting_until");
        return since == null || until == null
                ? null
                : new Resting(Rest.valueOf(row.getString("resting_for")), since, until);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private String write(Map<String, String> parameters) {
        try {
            return json.writeValueAsString(new TreeMap<>(parameters));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Parameters of a question cannot be written", e);
        }
    }

    private Map<String, String> read(String parameters) {
        try {
            return json.readValue(parameters, PARAMETERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Parameters of a question cannot be read", e);
        }
    }
}
