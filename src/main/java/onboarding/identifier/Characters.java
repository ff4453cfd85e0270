package onboarding.identifier;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cleaning and quoting of typed characters. */
final class Characters {

    private static final int LONGEST_QUOTATION = 40;

    /** {@link String#strip()} leaves no-break spaces, which web pages are full of. */
    private static final Pattern OUTER_SPACE = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private Characters() {}

    static String trimmed(@Nullable String raw, Normalizer.Form form) {
        return raw == null
                ? ""
                : OUTER_SPACE.matcher(Normalizer.normalize(raw, form)).replaceAll("");
    }

    /** Line breaks, other control characters, direction marks, half surrogates: what can forge a header or a display. */
    static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    static OptionalInt first(String text, IntPredicate kind) {
        return text.codePoints().filter(kind).findFirst();
    }

    static String quoted(int codePoint) {
        return isInvisible(codePoint) || isSpace(codePoint)
                ? String.format("U+%04X", codePoint)
                : Character.toString(codePoint);
    }

    static String quoted(String text) {
        return text.length() <= LONGEST_QUOTATION
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTATION / 2)) + "…";
    }
}
