package onboarding.office;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;

/**
 * A waiting time in ISO 8601 such as {@code P3D}, {@code PT2M}, {@code P1M} or {@code P1DT12H}; {@link WorkCalendar}
 * adds it to a moment. Settings of this type bind from text.
 *
 * <p>{@link Duration#parse} reads {@code P3D} as 72 hours, which is another moment when the clocks change, and refuses
 * {@code P1M}; {@link Period#parse} refuses {@code PT2M}.
 *
 * @param date years, months, weeks and days of the calendar, none negative
 * @param time hours, minutes and seconds of the clock, not negative
 */
public record IsoDuration(Period date, Duration time) {

    public IsoDuration {
        if (date.isNegative() || time.isNegative()) {
            throw new DateTimeException("A waiting time is not negative: " + date + " " + time);
        }
    }

    /**
     * Reads ISO 8601.
     *
     * @throws DateTimeException if the text is something else, or negative
     */
    public static IsoDuration of(String iso8601) {
        String text = iso8601.strip().toUpperCase(Locale.ROOT);
        int t = text.indexOf('T');
        if (t < 0) {
            return new IsoDuration(Period.parse(text), Duration.ZERO);
        }
        Period date = t == 1 ? Period.ZERO : Period.parse(text.substring(0, t));
        return new IsoDuration(date, Duration.parse("P" + text.substring(t)));
    }
}
