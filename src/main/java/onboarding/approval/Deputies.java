package onboarding.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onboarding.office.WorkCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who decides in whose place, and when. */
@Service
@Transactional
public class Deputies {

    private final JdbcClient jdbc;
    private final WorkCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deputies(JdbcClient jdbc, WorkCalendar calendar, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** Who may decide has changed. */
    public record DeputiesChanged() {}

    /** All deputies, the newest first. */
    @Transactional(readOnly = true)
    public List<Deputy> all() {
        return jdbc.sql("select * from approval_deputy order by id desc")
                .query(Deputies::deputy)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Deputy> find(long id) {
        return jdbc.sql("select * from approval_deputy where id = :id")
                .param("id", id)
                .query(Deputies::deputy)
                .optional();
    }

    /** Those that stand in for somebody today. */
    @Transactional(readOnly = true)
    public List<Deputy> inForce() {
        LocalDate today = calendar.today();
        return all().stream().filter(deputy -> deputy.isInForce(today)).toList();
    }

    /** Those that stand in for somebody today or later, in the order of their days. */
    @Transactional(readOnly = true)
    public List<Deputy> present() {
        LocalDate today = calendar.today();
        return all().stream()
                .filter(deputy -> deputy.endedAt() == null && !deputy.until().isBefore(today))
                .sorted(Comparator.comparing(Deputy::from).thenComparing(Deputy::id))
                .toList();
    }

    public void name(String manager, String deputy, LocalDate from, LocalDate until, String namedBy) {
        jdbc.sql("""
                        insert into approval_deputy (manager, deputy, from_day, until_day, named_by, named_at)
                        values (:manager, :deputy, :from, :until, :by, :now)
                        """)
                .param("manager", manager)
                .param("deputy", deputy)
                .param("from", from)
                .param("until", until)
                .param("by", namedBy)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new DeputiesChanged());
    }

    /** Ends it from this moment on; a second call changes nothing. */
    public void end(long id) {
        jdbc.sql("update approval_deputy set ended_at = :now where id = :id and ended_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        events.publishEvent(new DeputiesChanged());
    }

    private static Deputy deputy(ResultSet row, int index) throws SQLException {
        OffsetDateTime endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new Deputy(
                row.getLong("id"),
                row.getString("manager"),
                row.getString("deputy"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("named_by"),
                row.getObject("named_at", OffsetDateTime.class).toInstant(),
                endedAt == null ? null : endedAt.toInstant());
    }
}
