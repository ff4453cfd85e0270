package onboarding.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How people write dates and numbers who read a language here. */
public final class Conventions {

    private Conventions() {}

    /** The locale to format with. English is read in Europe: the day before the month, and 24 hours. */
    public static Locale of(Locale language) {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    /** A day with its month in words. */
    public static String date(LocalDate date, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(of(language))
                .format(date);
    }

    /** Hours and minutes. */
    public static String time(LocalTime time, Locale language) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(of(language))
                .format(time);
    }
}
