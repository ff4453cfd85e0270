package onboarding.secret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a vendor demands of a password.
 *
 * @param minimumLength in characters
 * @param minimumKinds how many of the four {@link Kind kinds of characters} it contains at least
 */
public record PasswordPolicy(int minimumLength, int minimumKinds) {

    /** More than any vendor takes, far less than would be a burden. */
    static final int MAXIMUM_LENGTH = 128;

    public PasswordPolicy {
        if (minimumLength < 1 || minimumLength > MAXIMUM_LENGTH || minimumKinds < 1 || minimumKinds > 4) {
            throw new IllegalArgumentException("No password meets " + minimumLength + " and " + minimumKinds);
        }
    }

    /** A kind of characters; everything that is neither letter nor digit is special. */
    enum Kind {
        LOWER,
        UPPER,
        DIGIT,
        SPECIAL;

        static Kind of(int character) {
            if (Character.isDigit(character)) {
                return DIGIT;
            }
            if (Character.isUpperCase(character)) {
                return UPPER;
            }
            return Character.isLetter(character) ? LOWER : SPECIAL;
        }
    }

    /**
     * A rule that a password breaks.
     *
     * @param messageKey of the sentence that names the rule
     */
    record Breach(String messageKey, List<Object> args) {

        static Breach of(String messageKey, Object... args) {
            return new Breach(messageKey, List.of(args));
        }
    }

    /**
     * Every rule that the password breaks; empty when it is acceptable.
     *
     * @param identity what the person logs on with, which the password does not contain
     */
    List<Breach> breaches(String password, String identity) {
        List<Breach> breaches = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < minimumLength) {
            breaches.add(Breach.of("secret.refused.short", minimumLength, length));
        }
        if (length > MAXIMUM_LENGTH) {
            breaches.add(Breach.of("secret.refused.long", MAXIMUM_LENGTH, length));
        }
        int kinds = kinds(password).size();
        if (kinds < minimumKinds) {
            breaches.add(Breach.of("secret.refused.kinds", minimumKinds, kinds));
        }
        if (contains(password, identity)) {
            breaches.add(Breach.of("secret.refused.identity", identity));
        }
        if (!password.equals(password.strip()) || password.chars().anyMatch(Character::isISOControl)) {
            breaches.add(Breach.of("secret.refused.blank"));
        }
        return List.copyOf(breaches);
    }

    private static Set<Kind> kinds(String password) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        password.codePoints().forEach(character -> kinds.add(Kind.of(character)));
        return kinds;
    }

    private static boolean contains(String password, String identity) {
        return !identity.isBlank()
                && password.toLowerCase(Locale.ROOT).contains(identity.strip().toLowerCase(Locale.ROOT));
    }
}
