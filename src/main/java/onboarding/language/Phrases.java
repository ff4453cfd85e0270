package onboarding.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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
        if (parts.length == 2 && parts[0].equals(Phrase.LANGUAGE)) {
            return Locale.forLanguageTag(parts[1]).getDisplayLanguage(language);
        }
        if (ModelWords.isKey(parts[0]) && parts.length == 2) {
            return models.in(language).of(parts[0], parts[1]);
        }
        return Conventions.day(parts[0])
                .map(day -> Conventions.date(day, language))
                .or(() -> number(parts[0]).map(number -> Conventions.amount(number, language)))
                .or(() -> text(parts, language))
                .orElse(phrase.group());
    }

    private Optional<String> text(String[] parts, Locale language) {
        Object[] arguments = Arrays.stream(parts).skip(1).map(Phrases::argument).toArray();
        try {
            return Optional.ofNullable(texts.getMessage(parts[0], arguments, null, language));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // A person typed what looks like a phrase: it does not fill the text's gaps.
        }
    }

    private static Object argument(String written) {
        return number(written)
                .<Object>map(number -> number)
                .or(() -> Conventions.day(written))
                .orElse(written);
    }

    private static Optional<BigDecimal> number(String written) {
        Matcher number = NUMBER.matcher(written);
        return number.matches() ? Optional.of(new BigDecimal(number.group(1))) : Optional.empty();
    }
}
