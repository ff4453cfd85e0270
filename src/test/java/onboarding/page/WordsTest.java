package onboarding.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import onboarding.language.ProductTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A page in the reader's language")
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "nb, 20. mars 2026, '20. mars 2026 kl. 09:30'",
        "nl, 20 maart 2026, '20 maart 2026 om 09:30'",
        "pl, 20 marca 2026, '20 marca 2026, godz. 09:30'",
        "fr, 20 mars 2026, '20 mars 2026 à 09:30'",
        "en, 20 March 2026, '20 March 2026 at 09:30'",
    })
    void writes_days_and_hours_as_its_words(String language, String day, String time) {
        Words words = Words.of(ProductTexts.pages(), Locale.forLanguageTag(language));

        assertThat(words.languageTag()).isEqualTo(language);
        assertThat(words.date(LocalDate.of(2026, 3, 20))).isEqualTo(day);
        assertThat(words.time(Instant.parse("2026-03-20T08:30:00Z"), ZoneId.of("Europe/Brussels")))
                .isEqualTo(time);
    }
}
