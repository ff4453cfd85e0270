package onboarding.texts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

@DisplayName("The catalogues of models and forms")
class ModelTextsTest {

    private static final Pattern PUT_IN = Pattern.compile("(?s)\\{\\{(.*?)}}");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]*)\\)");
    private static final Pattern COMPARED = Pattern.compile("(!?=)\\s*\"([^\"]*)\"");
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"");
    private static final Pattern FRENCH_SIGN_ALONE = Pattern.compile("(?s).*( [:;!?»]|« ).*");

    /** What reads the same in English and another language, one text a line; an entry is a decision of a translator. */
    private static final Path SHARED_WORDS = Path.of("src", "test", "resources", "texts", "shared-words.txt");

    /** One folder in one language. */
    private record Catalogue(String folder, String language) {

        @Override
        public String toString() {
            return folder + " in " + language;
        }

        Map<String, String> english() throws IOException {
            return ModelTexts.read(ModelTexts.english(folder));
        }

        Map<String, String> translated() throws IOException {
            return ModelTexts.read(ModelTexts.CATALOGUES.resolve(folder + "_" + language + ".properties"));
        }
    }

    static Stream<Catalogue> everyTranslation() throws IOException {
        List<String> languages = languages();
        return ModelTexts.ofModels().keySet().stream().flatMap(folder -> languages.stream()
                .filter(language -> !language.equals("en"))
                .map(language -> new Catalogue(folder, language)));
    }

    @Test
    @DisplayName("say in English what the models say")
    void areFresh() throws IOException {
        for (Map.Entry<String, Map<String, String>> folder :
                ModelTexts.ofModels().entrySet()) {
            assertThat(ModelTexts.read(ModelTexts.english(folder.getKey())))
                    .as("%s: run mvn -Ptexts, then translate what it took out", folder.getKey())
                    .isEqualTo(new TreeMap<>(folder.getValue()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyTranslation")
    @DisplayName("lack no text and have none that no model shows")
    void areWhole(Catalogue catalogue) throws IOException {
        assertThat(catalogue.translated().keySet())
                .isEqualTo(catalogue.english().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyTranslation")
    @DisplayName("put in the same things, lead to the same pages and mark as much")
    void putInTheSame(Catalogue catalogue) throws IOException {
        Map<String, String> english = catalogue.english();
        catalogue.translated().forEach((key, text) -> {
            String original = english.getOrDefault(key, "");
            assertThat(putIn(text)).as(key).isEqualTo(putIn(original));
            assertThat(text.split("\\*\\*", -1)).as(key).hasSameSizeAs(original.split("\\*\\*", -1));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyTranslation")
    @DisplayName("are set as their language is set")
    void areSetWell(Catalogue catalogue) throws IOException {
        catalogue.translated().forEach((key, text) -> {
            String words = PUT_IN.matcher(text).replaceAll("");
            assertThat(text).as(key).isNotBlank();
            assertThat(words).as(key).doesNotContain("'");
            if (catalogue.language().equals("fr") && !text.startsWith("=")) {
                assertThat(words).as(key).doesNotMatch(FRENCH_SIGN_ALONE);
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyTranslation")
    @DisplayName("leave nothing in English but names, words on vendors' screens and words that two languages share")
    void areTranslated(Catalogue catalogue) throws IOException {
        Map<String, String> english = catalogue.english();
        Set<String> shared = Set.copyOf(Files.readAllLines(SHARED_WORDS));
        assertThat(catalogue.translated().entrySet().stream()
                        .filter(text -> text.getValue().equals(english.get(text.getKey())))
                        .map(text -> text.getValue().replace("\n", "\\n"))
                        .filter(text -> !shared.contains(text)))
                .isEmpty();
    }

    private static Set<String> putIn(String text) {
        Stream<String> expressions = text.startsWith("=")
                ? Stream.of(text)
                : PUT_IN.matcher(text).results().map(found -> found.group(1));
        Stream<String> links = LINK.matcher(text).results().map((MatchResult link) -> link.group(1));
        return Stream.concat(
                        expressions.map(expression -> WORDS.matcher(
                                        COMPARED.matcher(expression).replaceAll("$1$2"))
                                .replaceAll("\"\"")),
                        links)
                .collect(toSet());
    }

    private static List<String> languages() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        Properties configuration = Objects.requireNonNull(yaml.getObject());
        return Arrays.stream(configuration.getProperty("onboarding.languages").split(","))
                .map(String::strip)
                .toList();
    }
}
