package onboarding.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NO | 22 00 00 00        | +4722000000
                    NO | +47 22 00 00 00    | +4722000000
                    NO | 0047 22000000      | +4722000000
                    NO | 22.00.00.00        | +4722000000
                    NO | (+47) 22-00-00-00  | +4722000000
                    NO | 912 34 567         | +4791234567
                    NO | +32 2 555 12 12    | +3225551212
                    BE | 02/555.12.12       | +3225551212
                    BE | 0475 12 34 56      | +32475123456
                    NL | 020-555 12 12      | +31205551212
                    NL | +31 (0)20 5551212  | +31205551212
                    PL | 22 555 12 12       | +48225551212
                    PL | 512 345 678        | +48512345678
                    """)
    void a_number_is_stored_as_e164_with_the_country_code_of_the_client_unless_it_has_its_own(
            Country country, String typed, String stored) {
        assertThat(Sentences.stored(PhoneNumbers.parse(typed, country))).isEqualTo(stored);
        assertThat(Sentences.stored(PhoneNumbers.parse(stored, Country.PL))).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0+47\u00a022\u00a000\u00a000\u00a000", "＋４７ ２２００００００", "22\u201100\u201300—00"})
    void spaces_dashes_and_widths_of_other_programs_are_no_obstacle(String typed) {
        assertThat(Sentences.stored(PhoneNumbers.parse(typed, Country.NO))).isEqualTo("+4722000000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                  | Enter a phone number.
                    22000000 ext. 5     | A phone number is written in the digits 0–9 and spaces, with a + before the country code; “e” does not belong there. Leave extensions out.
                    1-800-FLOWERS       | A phone number is written in the digits 0–9 and spaces, with a + before the country code; “F” does not belong there. Leave extensions out.
                    22000000;ext=5      | A phone number is written in the digits 0–9 and spaces, with a + before the country code; “;” does not belong there. Leave extensions out.
                    22000000#5          | A phone number is written in the digits 0–9 and spaces, with a + before the country code; “#” does not belong there. Leave extensions out.
                    ٢٢٠٠٠٠٠٠            | A phone number is written in the digits 0–9 and spaces, with a + before the country code; “٢” does not belong there. Leave extensions out.
                    22+000000           | The + stands only at the beginning of a phone number.
                    ++4722000000        | The + stands only at the beginning of a phone number.
                    +999 22000000       | No country has the country code of +999 22000000. It follows the +, as in +47 for Norway.
                    2200                | 2200 is too short for a phone number.
                    +                   | + is too short for a phone number.
                    +47                 | +47 is too short for a phone number.
                    ()                  | () is too short for a phone number.
                    22000000 / 22000001 | 22000000 / 22000001 is too long for a phone number.
                    +47 220000000000    | +47 220000000000 is too long for a phone number.
                    10000000            | 10000000 is not a number in the numbering plan of +47. A number from abroad begins with + and its country code.
                    +48 000 000 000     | +48 000 000 000 is not a number in the numbering plan of +48. A number from abroad begins with + and its country code.
                    """)
    void anything_else_is_refused_with_the_rule_that_it_breaks(String typed, String sentence) {
        assertThat(Sentences.refusal(PhoneNumbers.parse(typed, Country.NO))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"'\n', U+000A", "'\0', U+0000", "'\u200b', U+200B"})
    void an_invisible_character_inside_a_number_is_named(String invisible, String named) {
        assertThat(Sentences.refusal(PhoneNumbers.parse("2200" + invisible + "0000", Country.NO)))
                .contains("“" + named + "” does not belong there");
    }
}
