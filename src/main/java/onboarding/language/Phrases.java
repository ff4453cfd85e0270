package onboarding.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says stored {@linkplain Phrase phrases} in a reader's language. */
@Component
public class Phrases {

    private static final Pattern INNERMOST =
            Pattern.compile(Phrase.BEGIN + "([^" + Phrase.BEGIN + Phrase.END + "]*)" + Phrase.END);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile(Phrase.NUMBER + "(-?\\d{1,18}(?:\\.\\d{1,9})?)");

    /** No phrase of ours is nested deeper; what a person typed cannot make us look for ever. */
    private static final int DEPTH = 4;

    private final MessageSource texts;
    private final ModelWords models;

    Phrases(MessageSource texts, ModelWords models) {
        this.texts = texts;
        this.models = models;
    }

    /** Whether {@code text} holds anything to be said. */
    public static boolean areIn(String text) {
        return text.contains(Phrase.BEGIN);
    }

    /** The text with every phrase in it said; what looks like a phrase and names no text stays as it is. */
    public String say(String text, Locale language) {
        String said = text;
        for (int depth = 0; depth < DEPTH && areIn(said); depth++) {
            said = INNERMOST.matcher(said).replaceAll(phrase -> Matcher.quoteReplacement(said(phrase, language)));
        }
        return said;
    }

    private String said(MatchResult phrase, Locale language) {
        String[] parts = phrase.group(1).split(Phrase.BETWEEN, -1);
        if (ModelWords.isKey(parts[0]) && parts.length == 2) {
            return models.in(language).of(parts[0], parts[1]);
        }
        if (DAY.matcher(parts[0]).matches()) {
            return Conventions.date(LocalDate.parse(parts[0]), language);
        }
        Object[] arguments = Arrays.stream(parts).skip(1).map(Phrases::argument).toArray();
        String said = texts.getMessage(parts[0], arguments, null, language);
        return said == null ? phrase.group() : said;
    }

    private static Object argument(String written) {
        if (DAY.matcher(written).matches()) {
            return LocalDate.parse(written);
        }
        Matcher number = NUMBER.matcher(written);
        return number.matches() ? new BigDecimal(number.group(1)) : written;
    }
}
