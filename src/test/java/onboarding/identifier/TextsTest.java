package onboarding.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brønnøysundregistrene",
                "Żabka Sp. z o.o.",
                "L’Œuvre & Fils, s.p.r.l.",
                "Smith; \"Brown\" <Ltd>",
                "=1+1",
                "株式会社",
                "Café 🍞",
            })
    void a_name_is_stored_as_it_is_written(String name) {
        assertThat(Sentences.stored(Texts.parse(name, 200))).isEqualTo(name);
    }

    @Test
    void outer_spaces_are_dropped_and_letters_composed() {
        assertThat(Sentences.stored(Texts.parse("\u00a0 Bla\u030abær AS \u3000\n", 200)))
                .isEqualTo("Blåbær AS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\u2003", "\r\n"})
    void a_text_of_nothing_but_space_is_missing(String blank) {
        assertThat(Sentences.refusal(Texts.parse(blank, 200))).isEqualTo("Fill in this field.");
        assertThat(Sentences.refusal(Texts.parse(null, 200))).isEqualTo("Fill in this field.");
    }

    @Test
    void a_text_is_as_long_as_its_column_and_no_longer() {
        assertThat(Sentences.stored(Texts.parse("a".repeat(200), 200))).hasSize(200);
        assertThat(Sentences.refusal(Texts.parse("a".repeat(201), 200)))
                .isEqualTo("At most 200 characters fit here; this has 201.");
    }

    @ParameterizedTest
    @ValueSource(ints = {'\n', '\r', '\t', 0, 0x7F, 0x85, 0x2028, 0x2029, 0x200B, 0x202E, 0x2066, 0xFEFF, 0xD800})
    void line_breaks_and_invisible_characters_are_refused(int invisible) {
        assertThat(Sentences.refusal(Texts.parse("Kari" + (char) invisible + "Bcc: x@evil.example", 200)))
                .isEqualTo(String.format(
                        "Line breaks and invisible characters cannot stand here; this has U+%04X."
                                + " Type it instead of pasting it.",
                        invisible));
    }
}
