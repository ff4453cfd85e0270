package onboarding.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code mail_outbox}. Every change names the state or claim that it builds on and tells whether it was still
 * so, which makes it safe among several nodes without locks held in between.
 */
@Repository
class MailStore {

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    /** The state is new to the listeners. */
    private static final String TO_ANNOUNCE = ", announced = false, announce_at = :now, announce_attempts = 0";

    private static final String UNCLAIMED = ", claim = null, locked_until = null";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    MailStore(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    boolean exists(String key) {
        return stateOf(key).isPresent();
    }

    /**
     * Writes a new mail.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the key is taken
     */
    void insert(OutgoingMail mail, Map<String, String> parameters, String messageId, MailState state) {
        Recipient replyTo = mail.replyTo();
        jdbc.sql("""
                        insert into mail_outbox (mail_key, case_reference, template, language, parameters, to_name, to_email,
                            reply_to_name, reply_to_email, link_id, message_id, state, attempts, next_attempt_at, queued_at,
                            announced, announce_at, announce_attempts)
                        values (:key, :case, :template, :language, :parameters, :toName, :toEmail,
                            :replyToName, :replyToEmail, :link, :messageId, :state, 0, :now, :now,
                            :announced, :now, 0)
                        """)
                .param("key", mail.key())
                .param("case", mail.caseReference())
                .param("template", mail.template())
                .param("language", mail.language())
                .param("parameters", written(parameters))
                .param("toName", mail.to().name())
                .param("toEmail", mail.to().email())
                .param("replyToName", replyTo == null ? null : replyTo.name())
                .param("replyToEmail", replyTo == null ? null : replyTo.email())
                .param("link", mail.linkId())
                .param("messageId", messageId)
                .param("state", state.name())
                .param("announced", state == MailState.QUEUED)
                .param("now", now())
                .update();
    }

    Optional<MailState> stateOf(String key) {
        return jdbc.sql("select state from mail_outbox where mail_key = :key")
                .param("key", key)
                .query(String.class)
                .optional()
                .map(MailState::valueOf);
    }

    Optional<StoredMail> find(long id) {
        return jdbc.sql("select * from mail_outbox where id = :id")
                .param("id", id)
                .query(this::mail)
                .optional();
    }

    Optional<StoredMail> find(String key) {
        return jdbc.sql("select * from mail_outbox where mail_key = :key")
                .param("key", key)
                .query(this::mail)
                .optional();
    }

    /** The newest mails first, at most {@code limit} after leaving out {@code offset}. */
    List<StoredMail> list(@Nullable MailState state, @Nullable String caseReference, int offset, int limit) {
        return jdbc.sql("select * from mail_outbox where state like :state and case_reference like :case"
                        + " order by id desc limit :limit offset :offset")
                .param("state", state == null ? "%" : state.name())
                .param("case", caseReference == null ? "%" : caseReference)
                .param("limit", limit)
                .param("offset", offset)
                .query(this::mail)
                .list();
    }

    /** The mail whose turn it is: due, or left in the middle of an attempt whose time is over. */
    Optional<StoredMail> nextDue() {
        return jdbc.sql("""
                        select * from mail_outbox
                        where (state = 'QUEUED' and next_attempt_at <= :now) or (state = 'SENDING' and locked_until < :now)
                        order by id limit 1
                        """).param("now", now()).query(this::mail).optional();
    }

    boolean claim(StoredMail mail, String claim, Instant lockedUntil) {
        return jdbc.sql("update mail_outbox set state = 'SENDING', attempts = attempts + 1, claim = :claim,"
                                + " locked_until = :until where id = :id and state = :state and attempts = :attempts")
                        .param("claim", claim)
                        .param("until", time(lockedUntil))
                        .param("id", mail.id())
                        .param("state", mail.state().name())
                        .param("attempts", mail.attempts())
                        .update()
                == 1;
    }

    /** A mail that was withdrawn while it left counts as sent, because it was. */
    boolean markSent(StoredMail claimed) {
        return jdbc.sql("update mail_outbox set state = 'SENT', sent_at = :now, last_problem = null, last_error = null"
                                + UNCLAIMED + TO_ANNOUNCE + " where id = :id and claim = :claim")
                        .param("id", claimed.id())
                        .param("claim", claimed.claim())
                        .param("now", now())
                        .update()
                == 1;
    }

    boolean markForRetry(StoredMail claimed, Failure failure, Instant nextAttempt) {
        return jdbc.sql("update mail_outbox set state = 'QUEUED', next_attempt_at = :next, last_problem = :problem,"
                                + " last_error = :reply" + UNCLAIMED
                                + " where id = :id and claim = :claim and state = 'SENDING'")
                        .param("id", claimed.id())
                        .param("claim", claimed.claim())
                        .param("next", time(nextAttempt))
                        .param("problem", failure.problem().name())
                        .param("reply", failure.reply())
                        .update()
                == 1;
    }

    boolean markFailed(StoredMail claimed, Failure failure) {
        return jdbc.sql("update mail_outbox set state = 'FAILED', last_problem = :problem, last_error = :reply"
                                + UNCLAIMED + TO_ANNOUNCE + " where id = :id and claim = :claim and state = 'SENDING'")
                        .param("id", claimed.id())
                        .param("claim", claimed.claim())
                        .param("problem", failure.problem().name())
                        .param("reply", failure.reply())
                        .param("now", now())
                        .update()
                == 1;
    }

    boolean changeState(long id, MailState from, MailState to) {
        return jdbc.sql("update mail_outbox set state = :to" + TO_ANNOUNCE + " where id = :id and state = :from")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("now", now())
                        .update()
                == 1;
    }

    /** A held mail that somebody looked at in place of receiving it. */
    boolean markShown(long id) {
        return jdbc.sql("update mail_outbox set state = 'SENT', sent_at = :now" + TO_ANNOUNCE
                                + " where id = :id and state = 'HELD'")
                        .param("id", id)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Puts a mail back to the start, with its Message-ID but without its history of attempts. */
    boolean restart(StoredMail mail, Recipient to, MailState state) {
        return jdbc.sql(
                                "update mail_outbox set state = :to, to_name = :name, to_email = :email, attempts = 0, next_attempt_at = :now,"
                                        + " sent_at = null, last_problem = null, last_error = null" + UNCLAIMED
                                        + ", announced = :announced, announce_at = :now, announce_attempts = 0"
                                        + " where id = :id and state = :from")
                        .param("to", state.name())
                        .param("name", to.name())
                        .param("email", to.email())
                        .param("announced", state == MailState.QUEUED)
                        .param("now", now())
                        .param("id", mail.id())
                        .param("from", mail.state().name())
                        .update()
                == 1;
    }

    /** Withdraws what has not left; the claim stays, so that an attempt under way can still tell that it succeeded. */
    int withdraw(String caseReference) {
        return withdrawWhere("case_reference", caseReference);
    }

    /** Leaves alone what is just being sent: whoever asks must learn that it was too late. */
    int withdrawSince(String caseReference, Instant since) {
        return jdbc.sql(
                        "update mail_outbox set state = 'WITHDRAWN'" + TO_ANNOUNCE
                                + " where case_reference = :case and queued_at >= :since and state in ('QUEUED', 'HELD', 'FAILED')")
                .param("case", caseReference)
                .param("since", time(since))
                .param("now", now())
                .update();
    }

    int withdrawLink(String linkId) {
        return withdrawWhere("link_id", linkId);
    }

    /** Withdraws also a mail that came back, because what it says has been said in another way. */
    void withdrawMail(String key) {
        withdrawWhere("mail_key", key);
        find(key).ifPresent(mail -> changeState(mail.id(), MailState.BOUNCED, MailState.WITHDRAWN));
    }

    private int withdrawWhere(String column, String value) {
        return jdbc.sql("update mail_outbox set state = 'WITHDRAWN'" + TO_ANNOUNCE + " where " + column
                        + " = :value and state in ('QUEUED', 'HELD', 'SENDING', 'FAILED', 'BOUNCED')")
                .param("value", value)
                .param("now", now())
                .update();
    }

    int queueHeld() {
        return jdbc.sql("update mail_outbox set state = 'QUEUED', next_attempt_at = :now, announced = true"
                        + " where state = 'HELD'")
                .param("now", now())
                .update();
    }

    int holdQueued() {
        return jdbc.sql("update mail_outbox set state = 'HELD'" + TO_ANNOUNCE + " where state = 'QUEUED'")
                .param("now", now())
                .update();
    }

    List<Announcement> dueAnnouncements() {
        return jdbc.sql("select id, mail_key, case_reference, state, announce_attempts from mail_outbox"
                        + " where announced = false and announce_at <= :now order by id")
                .param("now", now())
                .query((row, number) -> new Announcement(
                        row.getLong("id"),
                        new MailStateChanged(
                                row.getString("mail_key"),
                                row.getString("case_reference"),
                                MailState.valueOf(row.getString("state"))),
                        row.getInt("announce_attempts")))
                .list();
    }

    boolean markAnnounced(Announcement announcement) {
        return jdbc.sql("update mail_outbox set announced = true"
                                + " where id = :id and state = :state and announced = false")
                        .param("id", announcement.id())
                        .param("state", announcement.event().state().name())
                        .update()
                == 1;
    }

    void postpone(Announcement announcement, Instant until) {
        jdbc.sql("update mail_outbox set announce_at = :until, announce_attempts = announce_attempts + 1"
                        + " where id = :id and state = :state and announced = false")
                .param("until", time(until))
                .param("id", announcement.id())
                .param("state", announcement.event().state().name())
                .update();
    }

    private StoredMail mail(ResultSet row, int number) throws SQLException {
        String problem = row.getString("last_problem");
        return new StoredMail(
                row.getLong("id"),
                row.getString("mail_key"),
                row.getString("case_reference"),
                row.getString("template"),
                row.getString("language"),
                read(row.getString("parameters")),
                new Recipient(row.getString("to_name"), row.getString("to_email")),
                row.getString("reply_to_email") == null
                        ? null
                        : new Recipient(row.getString("reply_to_name"), row.getString("reply_to_email")),
                row.getString("link_id"),
                row.getString("message_id"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                row.getString("claim"),
                problem == null ? null : Problem.valueOf(problem),
                row.getString("last_error"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("sent_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private OffsetDateTime now() {
        return time(clock.instant());
    }

    /** Databases round to microseconds, possibly up; what is due now must not become due a little later. */
    private static OffsetDateTime time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    private String written(Map<String, String> parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String parameters) {
        try {
            return json.readValue(parameters, PARAMETERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
