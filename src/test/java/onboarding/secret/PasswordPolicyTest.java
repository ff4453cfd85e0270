package onboarding.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import onboarding.key.ServerKey;
import onboarding.secret.PasswordPolicy.Breach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Portaal's own rule (procedures.md §2.1): at least 12 characters, at least three of the four kinds. */
@DisplayName("§2.8 no. 2: a password")
class PasswordPolicyTest {

    private static final PasswordPolicy PORTAL = new PasswordPolicy(12, 3);
    private static final String IDENTITY = "jan@kantoor.example";

    @ParameterizedTest(name = "{0}")
    @CsvSource({"abcdefGHIJK1", "ABCDEFGHIJ1!", "abcdefghij1!", "Een lange zin met spaties", "éàüßøåÆØÅ123"})
    void that_is_long_and_mixed_is_taken(String password) {
        assertThat(PORTAL.breaches(password, IDENTITY)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "abcdefGHIJ1, secret.refused.short",
        "abcdefghijkl1, secret.refused.kinds",
        "ABCDEFGHIJKLM, secret.refused.kinds",
        "1234567890123, secret.refused.kinds",
        "!!!!!!!!!!!!1, secret.refused.kinds",
        "Jan@Kantoor.Example1, secret.refused.identity"
    })
    void that_breaks_a_rule_is_refused_with_the_rule(String password, String rule) {
        assertThat(PORTAL.breaches(password, IDENTITY))
                .extracting(Breach::messageKey)
                .containsExactly(rule);
    }

    @Test
    void that_breaks_several_rules_is_told_all_of_them() {
        assertThat(PORTAL.breaches("abc", IDENTITY))
                .extracting(Breach::messageKey)
                .containsExactly("secret.refused.short", "secret.refused.kinds");
    }

    @Test
    void is_neither_endless_nor_padded_with_blanks() {
        assertThat(PORTAL.breaches("aB1".repeat(50), IDENTITY))
                .extracting(Breach::messageKey)
                .containsExactly("secret.refused.long");
        assertThat(PORTAL.breaches(" abcdefGHIJK1", IDENTITY))
                .extracting(Breach::messageKey)
                .containsExactly("secret.refused.blank");
    }

    @RepeatedTest(20)
    void that_is_generated_meets_the_rules_always_and_is_never_the_same() {
        Set<String> generated = new HashSet<>();
        PasswordGenerator generator = new PasswordGenerator();
        for (int i = 0; i < 500; i++) {
            String password = generator.generate(PORTAL, IDENTITY);
            assertThat(PORTAL.breaches(password, IDENTITY)).isEmpty();
            assertThat(generated.add(password)).isTrue();
        }
    }

    @Test
    void is_stored_so_that_neither_another_key_nor_another_place_reads_it() {
        SecretCipher cipher = cipher("a setting that is long enough to be a key");
        byte[] stored = cipher.encrypt("abcdefGHIJK1", "one/1");
        assertThat(cipher.decrypt(stored, "one/1")).contains("abcdefGHIJK1");
        assertThat(cipher.decrypt(stored, "one/2")).isEmpty();
        assertThat(cipher("another setting that is long enough").decrypt(stored, "one/1"))
                .isEmpty();
        assertThat(cipher.encrypt("abcdefGHIJK1", "one/1")).isNotEqualTo(stored);
    }

    private static SecretCipher cipher(String key) {
        return new SecretCipher(new ServerKey(key, Path.of("unused")));
    }
}
