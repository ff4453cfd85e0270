package onboarding.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The languages")
class LanguagesTest {

    private final Languages languages = new Languages(List.of("en", " nl", "fr", "pl", "nb"));

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    nl-BE,nl;q=0.9,en;q=0.8 | nl
                    fr-CA                   | fr
                    de,pl;q=0.5             | pl
                    en-US,fr;q=0.9          | en
                    fr;q=0.5,nl             | nl
                    fr;q=0,pl;q=0.1         | pl
                    no                      | nb
                    nn-NO,en;q=0.5          | nb
                    no-NO                   | nb
                    nb                      | nb
                    de                      | en
                    *                       | en
                    """)
    void areMatchedToWhatABrowserAsksForInTheOrderOfItsWishes(String header, String expected) {
        assertThat(languages.bestFor(header).toLanguageTag()).isEqualTo(expected);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "<script>", ";q=", "nl;q=lots", "\u00e6\u00f8\u00e5"})
    void areEnglishForABrowserThatAsksForNothingUnderstandable(String header) {
        assertThat(languages.bestFor(header)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void areNamedInThemselves() {
        assertThat(languages.all().stream().map(Languages::nameOf))
                .containsExactly("English", "Nederlands", "français", "polski", "norsk");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "de", "nl-BE", "../nl", "x"})
    void knowNoTagButTheirOwn(String tag) {
        assertThat(languages.named(tag)).isEmpty();
    }

    @Test
    void needEnglishWhichStandsInForAMissingText() {
        assertThatThrownBy(() -> new Languages(List.of("nl", "fr"))).hasMessageContaining("onboarding.languages");
    }
}
