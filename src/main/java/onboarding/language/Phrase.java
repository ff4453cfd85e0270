package onboarding.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Words that are stored before anybody knows who reads them: the key of a text and what is put into it. As a string it can
 * stand alone or among other words in a process variable or a record; {@link Phrases} says it in a reader's language.
 */
public final class Phrase {

    static final String BEGIN = "⟦";
    static final String END = "⟧";
    static final String BETWEEN = "¦";
    static final String NUMBER = "#";
    static final String LANGUAGE = "@language";

    private final String written;

    private Phrase(String written) {
        this.written = written;
    }

    /**
     * @param key of a text in {@code texts/}
     * @param arguments what the text's gaps are filled with: phrases, numbers, days, or anything that reads well
     *     as it is
     */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(Arrays.stream(arguments)
                .map(argument -> BETWEEN + written(argument))
                .collect(Collectors.joining("", BEGIN + key, END)));
    }

    /** A day, written as each reader writes days. */
    public static Phrase day(LocalDate day) {
        return of(day.toString());
    }

    /** A number, written as each reader writes numbers. */
    public static Phrase number(BigDecimal number) {
        return new Phrase(BEGIN + written(number) + END);
    }

    /** The name of a language, in each reader's own. */
    public static Phrase ofLanguage(String tag) {
        return of(LANGUAGE, tag);
    }

    /**
     * The words of a model or form.
     *
     * @param key as in {@code texts/models/}
     * @param english the words as they were when they were read, in case that the model is another later
     */
    public static Phrase ofModel(String key, String english) {
        return of(key, english);
    }

    private static String written(Object argument) {
        if (argument instanceof Phrase) {
            return argument.toString();
        }
        String plain = argument.toString().replace(BEGIN, "[").replace(END, "]").replace(BETWEEN, "|");
        if (argument instanceof BigDecimal number) {
            return NUMBER + number.toPlainString();
        }
        boolean isNumber = argument instanceof Integer || argument instanceof Long;
        return isNumber ? NUMBER + plain : plain;
    }

    /** How it is stored. */
    @Override
    public String toString() {
        return written;
    }
}
