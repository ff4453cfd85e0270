package onboarding.secret;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Makes passwords that nobody can guess and everybody can type. */
@Component
class PasswordGenerator {

    /** Without letters and digits that are mistaken for each other, and special characters of every keyboard only. */
    private static final String CHARACTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#%+-=?@_";

    /** More than a vendor demands: 16 of these 66 characters are some 96 bits. */
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    /** A password that meets the policy: drawn anew until it does, so that every acceptable one is as likely. */
    String generate(PasswordPolicy policy, String identity) {
        String drawn = draw(policy);
        while (!policy.breaches(drawn, identity).isEmpty()) {
            drawn = draw(policy);
        }
        return drawn;
    }

    private String draw(PasswordPolicy policy) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < Math.max(LENGTH, policy.minimumLength()); i++) {
            drawn.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return drawn.toString();
    }
}
