package onboarding.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is stored for readers of any language")
class PhrasesTest {

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private final Phrases phrases = ProductTexts.phrases();

    @Test
    @DisplayName("is said in the language of whoever reads it, alone or among other words")
    void isSaidInTheReadersLanguage() {
        String stored = "AFAS: " + Phrase.of("afas.access.people", 3);

        assertThat(phrases.say(stored, Locale.ENGLISH)).isEqualTo("AFAS: 3 people");
        assertThat(phrases.say(stored, POLISH)).isEqualTo("AFAS: 3 osoby");
    }

    @Test
    @DisplayName("writes days, amounts and languages as each reader does")
    void writesDaysAndAmounts() {
        String stored = Phrase.day(LocalDate.of(2026, 3, 2)) + ", "
                + Phrase.of("visma.kroner", new BigDecimal("1349.5")) + ", " + Phrase.number(new BigDecimal("-2000.75"))
                + ", " + Phrase.ofLanguage("nl");

        assertThat(phrases.say(stored, Locale.ENGLISH)).isEqualTo("2 March 2026, 1,349.5 kr, -2,000.75, Dutch");
        assertThat(phrases.say(stored, Locale.forLanguageTag("nb")))
                .startsWith("2. mars 2026, 1")
                .endsWith("000,75, nederlandsk");
        assertThat(phrases.say(Phrase.day(LocalDate.of(2026, 12, 1)).toString(), Locale.FRENCH))
                .isEqualTo("1er décembre 2026");
        assertThat(phrases.say(Phrase.day(LocalDate.of(2026, 12, 11)).toString(), Locale.FRENCH))
                .isEqualTo("11 décembre 2026");
    }

    @Test
    @DisplayName("holds phrases within phrases, and a text of a model with its English for later")
    void holdsPhrasesWithinPhrases() {
        Phrase lost =
                Phrase.of("visma.change.loses", "Agreed", Phrase.ofModel("process.gone.userTask_old", "Old task"));

        assertThat(phrases.say(lost.toString(), POLISH)).contains("Agreed", "Old task");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦2026-99-99⟧",
                "⟦no.such.text¦x⟧",
                "⟦afas.access.people¦many⟧",
                "⟦⟧",
                "⟦⟦⟦⟦⟦⟦",
                "⟦@language⟧",
                "a ⟧ before a ⟦"
            })
    @DisplayName("stays as a person typed it where it only looks like a phrase")
    void leavesAloneWhatAPersonTyped(String typed) {
        assertThat(phrases.say(typed, POLISH)).isEqualTo(typed);
    }

    @Test
    @DisplayName("lets what a person typed into a gap be no phrase of its own")
    void letsNobodyTypeAPhraseIntoAGap() {
        String stored =
                Phrase.of("visma.change.loses", "⟦engine.form.yes⟧", "b¦c").toString();

        assertThat(phrases.say(stored, Locale.ENGLISH)).contains("[engine.form.yes]", "b|c");
    }
}
