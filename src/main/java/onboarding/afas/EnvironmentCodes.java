package onboarding.afas;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes of environments and users on AFAS Online (procedures.md §1.1, §1.3). A code such as {@code O12345AA} holds the
 * five digits of the participant number, which begin the code of every user: {@code 12345.BWilliams}.
 */
public final class EnvironmentCodes {

    private static final Pattern CODE = Pattern.compile("[OTA](\\d{5})[A-Z]{2}");
    private static final Pattern USER = Pattern.compile("(\\d{5})\\.\\S+");

    private EnvironmentCodes() {}

    /** Upper case, without spaces around. */
    public static String normalise(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    /** The participant number within a code; empty for what is none. */
    public static Optional<String> participantNumber(String code) {
        Matcher matcher = CODE.matcher(code);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The participant number that a user code begins with; empty for what is none. */
    public static Optional<String> prefix(String userCode) {
        Matcher matcher = USER.matcher(userCode);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
