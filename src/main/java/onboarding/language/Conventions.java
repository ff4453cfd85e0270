package onboarding.language;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How people write dates and numbers who read a language here. */
public final class Conventions {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** What ends a question or a label, with the space that French sets before it. */
    private static final Pattern END_MARK = Pattern.compile("[\\s\\u00a0]*[:?]$");

    /** The only day that French counts with an ordinal. */
    private static final Pattern FIRST_OF_A_MONTH = Pattern.compile("^1(?= \\p{L})");

    private Conventions() {}

    /** Words that another mark is put behind: without the question mark or colon that they end with. */
    public static String withoutEndMark(String words) {
        return END_MARK.matcher(words.strip()).replaceFirst("");
    }

    /** The day that is written as {@code yyyy-MM-dd}; empty for any other text. */
    public static Optional<LocalDate> day(String written) {
        try {
            return DAY.matcher(written).matches() ? Optional.of(LocalDate.parse(written)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The locale to format with. English is read in Europe: the day before the month, and 24 hours. */
    public static Locale of(Locale language) {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    /** A day with its month in words. */
    public static String date(LocalDate date, Locale language) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), date, language);
    }

    /** The same where there is little room. */
    public static String shortDate(TemporalAccessor date, Locale language) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), date, language);
    }

    /** A day with its hour where there is little room. */
    public static String shortMoment(TemporalAccessor moment, Locale language) {
        return written(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), moment, language);
    }

    /** Hours and minutes. */
    public static String time(LocalTime time, Locale language) {
        return written(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), time, language);
    }

    /** An amount of money, without its currency. */
    public static String amount(BigDecimal amount, Locale language) {
        return NumberFormat.getInstance(of(language)).format(amount);
    }

    private static String written(DateTimeFormatter style, TemporalAccessor time, Locale language) {
        String written = style.withLocale(of(language)).format(time);
        return language.getLanguage().equals("fr")
                ? FIRST_OF_A_MONTH.matcher(written).replaceFirst("1er")
                : written;
    }
}
