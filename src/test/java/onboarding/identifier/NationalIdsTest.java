package onboarding.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import onboarding.identifier.Parsed.Refused;
import onboarding.identifier.Parsed.Valid;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of procedures.md, section 6.1, and the traps around them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalIdsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NO | 123456785              | 123456785
                    NO | 988077917              | 988077917
                    NO | 974760673              | 974760673
                    NO | 974 760 673            | 974760673
                    NO | NO 974 760 673 MVA     | 974760673
                    NO | no974760673mva         | 974760673
                    NO | 974760673MVA           | 974760673
                    NL | 69599068               | 69599068
                    NL | 12345678               | 12345678
                    NL | 01234567               | 01234567
                    NL | 6959.9068              | 69599068
                    NL | NL69599068             | 69599068
                    BE | 0566.988.259           | 0566988259
                    BE | 0403.019.261           | 0403019261
                    BE | 0428.759.497           | 0428759497
                    BE | 1000.000.021           | 1000000021
                    BE | 566.988.259            | 0566988259
                    BE | BE 0566.988.259        | 0566988259
                    BE | be566988259            | 0566988259
                    BE | 0566/988/259           | 0566988259
                    PL | 526-283-15-03          | 5262831503
                    PL | 856-734-62-15          | 8567346215
                    PL | PL 5262831503          | 5262831503
                    """)
    void a_right_number_is_stored_as_its_bare_digits(Country country, String typed, String stored) {
        assertThat(Sentences.stored(NationalIds.parse(country, typed))).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a0974\u00a0760\u00a0673\u00a0", // no-break spaces, as pasted from the register's page
                "974\u202f760\u202f673", // narrow no-break spaces
                "\t974760673\r\n",
                "974\u2011760\u2013673", // no-break hyphen, en dash
                "９７４７６０６７３", // full-width digits, which NFKC makes ordinary
            })
    void separators_and_widths_of_other_programs_are_no_obstacle(String typed) {
        assertThat(Sentences.stored(NationalIds.parse(Country.NO, typed))).isEqualTo("974760673");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NO | ''           | Enter the organisasjonsnummer: 9 digits.
                    NO | ' . - '      | Enter the organisasjonsnummer: 9 digits.
                    NO | NO           | Enter the organisasjonsnummer: 9 digits.
                    NO | 12345678     | An organisasjonsnummer has 9 digits; 12345678 has 8.
                    NO | 1234567850   | An organisasjonsnummer has 9 digits; 1234567850 has 10.
                    NO | 97476067O    | An organisasjonsnummer is written in the digits 0–9; “O” is not one.
                    NO | 91234567x    | An organisasjonsnummer is written in the digits 0–9; “X” is not one.
                    NO | SE974760673  | An organisasjonsnummer is written in the digits 0–9; “S” is not one.
                    NO | ٩٧٤٧٦٠٦٧٣    | An organisasjonsnummer is written in the digits 0–9; “٩” is not one.
                    NO | 000000000    | An organisasjonsnummer is never all zeros.
                    NO | 123456786    | The last digit of organisasjonsnummer 123456786 does not fit the others. Look for a mistyped or swapped digit.
                    NL | ''           | Enter the KvK-nummer: 8 digits.
                    NL | 1234567      | A KvK-nummer has 8 digits; 1234567 has 7.
                    NL | 123456789    | A KvK-nummer has 8 digits; 123456789 has 9.
                    NL | 00000000     | A KvK-nummer is never all zeros.
                    NL | 1234567B     | A KvK-nummer is written in the digits 0–9; “B” is not one.
                    NL | 000012345678 | 000012345678 has 12 digits like a vestigingsnummer. Enter the KvK-nummer of the company: 8 digits.
                    BE | ''           | Enter the enterprise number: 10 digits.
                    BE | 0431.150.351 | The last two digits of enterprise number 0431150351 do not fit the others. Look for a mistyped or swapped digit.
                    BE | 0428.759.400 | The last two digits of enterprise number 0428759400 do not fit the others. Look for a mistyped or swapped digit.
                    BE | 0566.988.25  | The last two digits of enterprise number 056698825 do not fit the others. Look for a mistyped or swapped digit.
                    BE | 56698825     | An enterprise number has 10 digits (an old one 9); 56698825 has 8.
                    BE | 2566.988.259 | An enterprise number begins with 0 or 1; 2566988259 does not. Numbers that begin with 2 to 8 are those of establishments.
                    BE | 0000.000.000 | The first 8 digits of an enterprise number are never all zeros; those of 0000000000 are.
                    BE | 0000.000.097 | The first 8 digits of an enterprise number are never all zeros; those of 0000000097 are.
                    BE | 000.000.097  | The first 8 digits of an enterprise number are never all zeros; those of 000000097 are.
                    BE | NL0566988259 | An enterprise number is written in the digits 0–9; “N” is not one.
                    PL | ''           | Enter the NIP: 10 digits.
                    PL | 526283150    | A NIP has 10 digits; 526283150 has 9.
                    PL | 1234567890   | NIP 1234567890 cannot exist: no check digit fits its first 9 digits. Look for a mistyped digit.
                    PL | 5262831504   | The last digit of NIP 5262831504 does not fit the others. Look for a mistyped or swapped digit.
                    PL | 8567346216   | The last digit of NIP 8567346216 does not fit the others. Look for a mistyped or swapped digit.
                    PL | 0000000000   | A NIP is never all zeros.
                    PL | 526283150I   | A NIP is written in the digits 0–9; “I” is not one.
                    """)
    void a_wrong_number_is_refused_with_the_rule_that_it_breaks(Country country, String typed, String sentence) {
        assertThat(Sentences.refusal(NationalIds.parse(country, typed))).isEqualTo(sentence);
    }

    @Test
    void a_norwegian_number_whose_check_digit_would_be_ten_is_refused_with_every_last_digit() {
        for (char last = '0'; last <= '9'; last++) {
            assertThat(Sentences.refusal(NationalIds.parse(Country.NO, "91234567" + last)))
                    .isEqualTo("Organisasjonsnummer 91234567" + last
                            + " cannot exist: no check digit fits its first 8 digits. Look for a mistyped digit.");
        }
    }

    @Test
    void a_number_that_is_left_out_is_asked_for() {
        assertThat(Sentences.refusal(NationalIds.parse(Country.PL, null))).isEqualTo("Enter the NIP: 10 digits.");
    }

    @Test
    void an_invisible_character_in_a_number_is_named() {
        assertThat(Sentences.refusal(NationalIds.parse(Country.NO, "974760\u200b673")))
                .isEqualTo("An organisasjonsnummer is written in the digits 0–9; “U+200B” is not one.");
    }

    @Test
    void an_endless_number_is_quoted_in_short() {
        assertThat(Sentences.refusal(NationalIds.parse(Country.NO, "1".repeat(5000))))
                .isEqualTo("An organisasjonsnummer has 9 digits; 11111111111111111111… has 5,000.");
    }

    @Test
    void an_unusual_first_digit_is_worth_a_warning_in_norway_only() {
        assertThat(Sentences.warning(NationalIds.parse(Country.NO, "123456785")))
                .isEqualTo("An organisasjonsnummer normally begins with 8 or 9. Check that this one is right.");
        assertThat(Sentences.warning(NationalIds.parse(Country.NO, "974760673")))
                .isEmpty();
        assertThat(Sentences.warning(NationalIds.parse(Country.NO, "810034882")))
                .isEmpty();
        assertThat(Sentences.warning(NationalIds.parse(Country.NL, "12345678"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NO", "BE", "PL"})
    void every_single_mistyped_digit_is_noticed(Country country) {
        for (String number : numbersWithCheckDigits(country)) {
            for (int place = 0; place < number.length(); place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    if (digit != number.charAt(place)) {
                        assertRefused(country, number.substring(0, place) + digit + number.substring(place + 1));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NO", "BE", "PL"})
    void every_swap_of_two_neighbouring_digits_is_noticed(Country country) {
        for (String number : numbersWithCheckDigits(country)) {
            // Modulo 97 does not see a swap across the border between the base and the check digits.
            int places = country == Country.BE ? 7 : number.length() - 1;
            for (int place = 0; place < places; place++) {
                char left = number.charAt(place);
                char right = number.charAt(place + 1);
                if (left != right) {
                    assertRefused(country, number.substring(0, place) + right + left + number.substring(place + 2));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stored_number_reads_back_as_itself(Country country) {
        String stored = Sentences.stored(NationalIds.parse(
                country,
                switch (country) {
                    case NO -> "NO 974 760 673 MVA";
                    case NL -> "6959 9068";
                    case BE -> "BE 566.988.259";
                    case PL -> "526-283-15-03";
                }));
        assertThat(Sentences.stored(NationalIds.parse(country, stored))).isEqualTo(stored);
    }

    private static void assertRefused(Country country, String number) {
        assertThat(NationalIds.parse(country, number)).as(number).isInstanceOf(Refused.class);
    }

    /** The table's examples, and up to two hundred more that a fixed seed picks. */
    private static List<String> numbersWithCheckDigits(Country country) {
        List<String> numbers = new ArrayList<>(
                switch (country) {
                    case NO -> List.of("123456785", "988077917", "974760673");
                    case BE -> List.of("0566988259", "0403019261", "0428759497", "1000000021");
                    case PL -> List.of("5262831503", "8567346215");
                    case NL -> throw new IllegalArgumentException("KvK-nummer has no check digit");
                });
        Random random = new Random(97);
        int digits = country == Country.NO ? 9 : 10;
        int firstDigits = country == Country.BE ? 2 : 10;
        while (numbers.size() < 200) {
            StringBuilder candidate = new StringBuilder().append(random.nextInt(firstDigits));
            while (candidate.length() < digits) {
                candidate.append(random.nextInt(10));
            }
            if (NationalIds.parse(country, candidate.toString()) instanceof Valid valid) {
                numbers.add(valid.value());
            }
        }
        return numbers;
    }
}
