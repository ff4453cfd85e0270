package onboarding.mail;

import java.util.regex.Pattern;

/** Text that may stand in a mail header or on one line. */
final class HeaderText {

    /** Control characters, the Unicode line ends, and the marks that turn the direction of writing around. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern UNPRINTABLE_BUT_LINE_END =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    private HeaderText() {}

    static boolean isOneLine(String text) {
        return !UNPRINTABLE.matcher(text).find();
    }

    /** The text on one line, without what could begin a header of its own. */
    static String oneLine(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    }

    /** The text with its lines, every line end as {@code \n}. */
    static String lines(String text) {
        return UNPRINTABLE_BUT_LINE_END
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '))
                .replaceAll(" ")
                .strip();
    }
}
