package onboarding.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmailAddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kari@bakeri.example              | kari@bakeri.example
                    ' kari@bakeri.example '          | kari@bakeri.example
                    Kari.Nordmann@Bakeri.Example     | kari.nordmann@bakeri.example
                    kari+visma@bakeri.example        | kari+visma@bakeri.example
                    o'neill@bakeri.example           | o'neill@bakeri.example
                    post@sub.mail.bakeri.example     | post@sub.mail.bakeri.example
                    1@2.no                           | 1@2.no
                    post@blåbær.example              | post@xn--blbr-roah.example
                    POST@BLÅBÆR.example              | post@xn--blbr-roah.example
                    post@xn--blbr-roah.example       | post@xn--blbr-roah.example
                    post@bakeri.xn--mgbaam7a8h       | post@bakeri.xn--mgbaam7a8h
                    """)
    void an_address_is_stored_in_lower_case_with_an_ascii_domain(String typed, String stored) {
        assertThat(Sentences.stored(EmailAddresses.parse(typed))).isEqualTo(stored);
        assertThatCode(() -> new InternetAddress(stored, true)).doesNotThrowAnyException();
        assertThat(Sentences.stored(EmailAddresses.parse(stored))).isEqualTo(stored);
    }

    @Test
    void space_pasted_around_an_address_is_dropped() {
        assertThat(Sentences.stored(EmailAddresses.parse("\u00a0kari@bakeri.example\u2003\r\n")))
                .isEqualTo("kari@bakeri.example");
    }

    @Test
    void a_decomposed_letter_names_the_same_domain_as_the_composed_one() {
        assertThat(Sentences.stored(EmailAddresses.parse("post@bla\u030abær.example")))
                .isEqualTo("post@xn--blbr-roah.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                | Enter an e-mail address.
                    Kari <kari@bakeri.example>        | Enter the e-mail address alone, without a name, quotation marks or angle brackets.
                    <kari@bakeri.example>             | Enter the e-mail address alone, without a name, quotation marks or angle brackets.
                    "kari nordmann"@bakeri.example    | Enter the e-mail address alone, without a name, quotation marks or angle brackets.
                    kari(ny)@bakeri.example           | Enter the e-mail address alone, without anything in parentheses.
                    kari@bakeri.example, a@b.example  | Enter one e-mail address, without comma or semicolon.
                    kari@bakeri.example;a@b.example   | Enter one e-mail address, without comma or semicolon.
                    kari nordmann@bakeri.example      | An e-mail address has no spaces.
                    kari@bakeri .example              | An e-mail address has no spaces.
                    kari                              | An e-mail address has exactly one @; kari has 0.
                    kari@nordmann@bakeri.example      | An e-mail address has exactly one @; kari@nordmann@bakeri.example has 2.
                    @bakeri.example                   | Before the @ stand letters a–z, digits, and signs such as - _ +, with single dots between them; “” is different.
                    .kari@bakeri.example              | Before the @ stand letters a–z, digits, and signs such as - _ +, with single dots between them; “.kari” is different.
                    kari.@bakeri.example              | Before the @ stand letters a–z, digits, and signs such as - _ +, with single dots between them; “kari.” is different.
                    kari..n@bakeri.example            | Before the @ stand letters a–z, digits, and signs such as - _ +, with single dots between them; “kari..n” is different.
                    kåre@bakeri.example               | Before the @ stand letters a–z, digits, and signs such as - _ +, with single dots between them; “kåre” is different.
                    mailto:kari@bakeri.example        | Before the @ stand letters a–z, digits, and signs such as - _ +, with single dots between them; “mailto:kari” is different.
                    kari\\@bakeri.example             | Before the @ stand letters a–z, digits, and signs such as - _ +, with single dots between them; “kari\\” is different.
                    kari@[192.168.0.1]                | An e-mail address ends in a domain such as example.no, not in the number of a machine ([192.168.0.1]).
                    kari@[IPv6:::1]                   | An e-mail address ends in a domain such as example.no, not in the number of a machine ([ipv6:::1]).
                    kari@192.168.0.1                  | An e-mail address ends in a domain such as example.no, not in the number of a machine (192.168.0.1).
                    kari@                             | “” is not a domain such as example.no.
                    kari@bakeri                       | “bakeri” is not a domain such as example.no.
                    kari@localhost                    | “localhost” is not a domain such as example.no.
                    kari@.example                     | “.example” is not a domain such as example.no.
                    kari@bakeri..example              | “bakeri..example” is not a domain such as example.no.
                    kari@bakeri.example.              | “bakeri.example.” is not a domain such as example.no.
                    kari@-bakeri.example              | “-bakeri.example” is not a domain such as example.no.
                    kari@bakeri-.example              | “bakeri-.example” is not a domain such as example.no.
                    kari@bak_eri.example              | “bak_eri.example” is not a domain such as example.no.
                    kari@bakeri.42                    | “bakeri.42” is not a domain such as example.no.
                    kari@straße.example               | “straße.example” is not a domain such as example.no.
                    kari@ﬁsk.example                  | “ﬁsk.example” is not a domain such as example.no.
                    """)
    void anything_else_is_refused_with_the_rule_that_it_breaks(String typed, String sentence) {
        assertThat(Sentences.refusal(EmailAddresses.parse(typed))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"'\r\nBcc: x@evil.example', U+000D", "'\n', U+000A", "'\t', U+0009", "'\0', U+0000"})
    void a_line_break_inside_an_address_cannot_reach_a_mail_header(String breaking, String named) {
        assertThat(Sentences.refusal(EmailAddresses.parse("kari" + breaking + "@bakeri.example")))
                .isEqualTo("An e-mail address has no line breaks or invisible characters; this one has " + named
                        + ". Type it instead of pasting it.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x200B, 0x202E, 0xFEFF, 0xAD, 0x2028, 0x85})
    void an_invisible_character_inside_an_address_is_refused(int invisible) {
        assertThat(Sentences.refusal(EmailAddresses.parse("ka" + Character.toString(invisible) + "ri@bakeri.example")))
                .contains(String.format("this one has U+%04X", invisible));
    }

    @Test
    void an_address_has_at_most_254_characters_and_64_before_the_at() {
        String domain = "a".repeat(61) + "." + "b".repeat(61) + "." + "c".repeat(61) + ".no"; // 188
        String longest = "k".repeat(64) + "@d" + domain.substring(1); // 64 + 1 + 188
        assertThat(Sentences.stored(EmailAddresses.parse(longest))).isEqualTo(longest);
        assertThat(Sentences.stored(EmailAddresses.parse("k".repeat(64) + "@e" + domain)))
                .hasSize(254);
        assertThat(Sentences.refusal(EmailAddresses.parse("k".repeat(64) + "@ee" + domain)))
                .isEqualTo("An e-mail address has at most 254 characters; this one has 255.");
        assertThat(Sentences.refusal(EmailAddresses.parse("k".repeat(65) + "@bakeri.example")))
                .isEqualTo("Before the @ stand at most 64 characters; here there are 65.");
    }

    @Test
    void the_length_counts_after_the_domain_has_become_ascii() {
        String accented = String.join(".", "blåbærsyltetøy".repeat(2), "blåbærsyltetøy".repeat(3), "example");
        String typed = "k".repeat(64) + "@" + (accented + ".").repeat(2) + "no";
        assertThat(typed).hasSizeLessThan(254);
        assertThat(Sentences.refusal(EmailAddresses.parse(typed)))
                .startsWith("An e-mail address has at most 254 characters; this one has 2");
    }

    @Test
    void a_part_of_a_domain_has_at_most_63_characters() {
        assertThat(Sentences.stored(EmailAddresses.parseDomain("a".repeat(63) + ".no")))
                .hasSize(66);
        assertThat(Sentences.refusal(EmailAddresses.parseDomain("a".repeat(64) + ".no")))
                .endsWith("is not a domain such as example.no.");
    }

    @Test
    void the_domain_of_an_address_stands_behind_the_at() {
        assertThat(EmailAddresses.domainOf("kari@bakeri.example")).isEqualTo("bakeri.example");
    }
}
