package onboarding.language.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A web app")
class WebAppWordsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Locale UNWRITTEN = Locale.forLanguageTag("fi");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final WebAppWords words = new WebAppWords(meters);

    @ParameterizedTest
    @EnumSource(Catalogue.class)
    void showsEnglishForWhatIsNotTranslatedAndCountsIt(Catalogue catalogue) {
        JsonNode english = words.of(catalogue, Locale.ENGLISH).json();

        assertThat(words.of(catalogue, UNWRITTEN).json()).isEqualTo(english);
        assertThat(missing(catalogue, UNWRITTEN))
                .isEqualTo((catalogue == Catalogue.SCRIPTS ? english : english.get("labels")).size());
        assertThat(meters.find(WebAppWords.MISSING).tag("language", "en").counter())
                .isNull();
    }

    @Test
    void isWholeWhereEverythingIsTranslated() {
        words.of(Catalogue.TASKLIST, DUTCH);
        words.of(Catalogue.SCRIPTS, DUTCH);

        assertThat(missing(Catalogue.TASKLIST, DUTCH)).isZero();
        assertThat(missing(Catalogue.SCRIPTS, DUTCH)).isZero();
    }

    @Test
    void hasTheOtherWordsInEnglishWhereSomeAreTranslated() {
        JsonNode labels = words.of(Catalogue.COCKPIT, DUTCH).json().get("labels");

        assertThat(labels.get("COCKPIT_PROCESSES").asText()).isEqualTo("Processen");
        assertThat(labels.get("PLGN_ADJ_BACK"))
                .isEqualTo(words.of(Catalogue.COCKPIT, Locale.ENGLISH)
                        .json()
                        .get("labels")
                        .get("PLGN_ADJ_BACK"));
        assertThat(missing(Catalogue.COCKPIT, DUTCH)).isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = {"COCKPIT", "ADMIN", "WELCOME"})
    @DisplayName("shares with Tasklist what both say alike, and how dates are written")
    void sharesWithTasklistWhatBothSayAlike(Catalogue catalogue) {
        JsonNode tasklist = words.of(Catalogue.TASKLIST, DUTCH).json();
        JsonNode other = words.of(catalogue, DUTCH).json();

        assertThat(other.get("dateLocales")).isEqualTo(tasklist.get("dateLocales"));
        assertThat(other.get("labels").get("PAGES_STATUS_ACCESS_DENIED").asText())
                .isEqualTo("Toegang geweigerd");
    }

    @Test
    @DisplayName("can speak a language that comes as a file alone")
    void canSpeakALanguageThatComesAsAFileAlone() {
        // Camunda’s own archive has one of Tasklist.
        JsonNode german = words.of(Catalogue.TASKLIST, Locale.GERMAN).json();

        assertThat(german.get("labels").get("TASKS").asText()).isEqualTo("Aufgaben");
        assertThat(german.get("dateLocales").get("months").get(0).asText()).isEqualTo("Januar");
    }

    @Test
    void tellsTheBrowserWhenWordsAreOtherOnes() {
        String dutch = words.of(Catalogue.TASKLIST, DUTCH).version();

        assertThat(new WebAppWords(meters).of(Catalogue.TASKLIST, DUTCH).version())
                .isEqualTo(dutch);
        assertThat(words.of(Catalogue.TASKLIST, Locale.FRENCH).version()).isNotEqualTo(dutch);
    }

    private double missing(Catalogue catalogue, Locale language) {
        return meters.get(WebAppWords.MISSING)
                .tag("language", language.toLanguageTag())
                .tag("catalogue", catalogue.label())
                .counter()
                .count();
    }
}
