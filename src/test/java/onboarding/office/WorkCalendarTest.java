package onboarding.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office in Oslo that closes at 16:00: one hour ahead of UTC in winter, two in summer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-12T09:00:00Z, P3D,     2026-01-15T09:00:00Z",
        "2026-01-12T09:00:00Z, PT2M,    2026-01-12T09:02:00Z",
        "2026-01-12T09:00:00Z, P1DT12H, 2026-01-13T21:00:00Z",
        "2026-01-12T09:00:00Z, P0D,     2026-01-12T09:00:00Z",
        "2026-01-12T09:00:00Z, P2W,     2026-01-26T09:00:00Z",
    })
    void a_waiting_time_is_added_to_a_moment(Instant from, String wait, Instant then) {
        assertThat(calendarAt("2026-01-12T09:00:00Z").plus(from, IsoDuration.of(wait)))
                .isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27T09:00:00Z, P3D,   2026-03-30T08:00:00Z", // 10:00 at the office before and after
        "2026-03-27T09:00:00Z, PT72H, 2026-03-30T09:00:00Z",
        "2026-10-23T08:00:00Z, P3D,   2026-10-26T09:00:00Z",
        "2026-03-28T01:30:00Z, P1D,   2026-03-29T01:30:00Z", // 02:30 does not exist on that day: 03:30
    })
    void days_keep_the_offices_time_of_day_when_the_clocks_change_and_hours_do_not(
            Instant from, String wait, Instant then) {
        assertThat(calendarAt("2026-01-12T09:00:00Z").plus(from, IsoDuration.of(wait)))
                .isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T12:00:00Z, 2026-02-28T12:00:00Z",
        "2028-01-31T12:00:00Z, 2028-02-29T12:00:00Z",
        "2026-01-30T23:30:00Z, 2026-02-27T23:30:00Z", // at the office it is the 31st already, so the 28th
    })
    void a_month_is_the_offices_calendar_month(Instant from, Instant then) {
        assertThat(calendarAt("2026-01-12T09:00:00Z").plus(from, IsoDuration.of("P1M")))
                .isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-30, P7D, 2026-01-23T15:00:00Z",
        "2026-01-30, P0D, 2026-01-30T15:00:00Z",
        "2026-07-10, P1W, 2026-07-03T14:00:00Z",
        "2026-04-30, P2M, 2026-02-28T15:00:00Z",
    })
    void a_task_is_due_when_the_office_closes_so_long_before_going_live(LocalDate goLive, Period before, Instant due) {
        assertThat(calendarAt("2026-01-12T09:00:00Z").dueAt(goLive, before)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-12T09:00:00Z, 2026-01-12T15:00:00Z", // in the morning: today
        "2026-01-12T14:59:59Z, 2026-01-12T15:00:00Z",
        "2026-01-12T15:00:00Z, 2026-01-13T15:00:00Z", // the office has closed: tomorrow
        "2026-01-12T23:30:00Z, 2026-01-13T15:00:00Z", // already tomorrow at the office: the end of that day
        "2026-03-28T20:00:00Z, 2026-03-29T14:00:00Z", // the clocks change at night
    })
    void what_would_be_overdue_at_once_is_due_when_the_office_closes_next(Instant now, Instant due) {
        WorkCalendar calendar = calendarAt(now.toString());
        assertThat(calendar.dueAt(LocalDate.of(2026, 1, 14), Period.ofDays(14))).isEqualTo(due);
    }

    @Test
    void today_is_the_day_at_the_office_and_not_in_greenwich() {
        assertThat(calendarAt("2026-01-12T23:30:00Z").today()).isEqualTo(LocalDate.of(2026, 1, 13));
        assertThat(calendarAt("2026-01-12T22:30:00Z").today()).isEqualTo(LocalDate.of(2026, 1, 12));
    }

    private static WorkCalendar calendarAt(String now) {
        OfficeProfiles profiles = mock(OfficeProfiles.class);
        when(profiles.current()).thenReturn(SampleOffice.PROFILE);
        return new WorkCalendar(profiles, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
