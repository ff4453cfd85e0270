package onboarding.language.webapp;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** The files in which translators write what the web apps say. */
@DisplayName("The words of the web apps")
class WebAppCataloguesTest {

    private static final String WEB_APPS = "META-INF/resources/webjars/camunda/";

    private static final List<String> TRANSLATIONS = List.of("nl", "fr", "pl", "nb");

    /** What is the same in another language, too. */
    private static final Set<String> SAME_EVERYWHERE = Set.of(
            "Camunda",
            "Cockpit",
            "Tasklist",
            "OK",
            " OK",
            "Ok",
            "ID",
            "Double",
            "Long",
            "Short",
            "String",
            "<null>",
            "",
            "<",
            "<=",
            ">",
            ">=");

    /** Words that a language shares with English. */
    private static final Map<String, Set<String>> SAME_IN = Map.of(
            "nl",
            Set.of(
                    "Filter",
                    "Filters",
                    "Diagram",
                    "Criteria",
                    "Operator",
                    "Type",
                    "Business Key",
                    "Business key",
                    "Integer",
                    "Batches",
                    "Deployments",
                    "Jobs",
                    "Status",
                    "Worker ID",
                    "{{count}} jobs",
                    "Business Key:",
                    "d",
                    "m"),
            "fr",
            Set.of(
                    "Action",
                    "Actions",
                    "Active",
                    "Date",
                    "Description",
                    "Type",
                    "Variables",
                    "Variable",
                    "Incidents",
                    "Message",
                    "Configuration",
                    "Total",
                    "Types",
                    "Version",
                    "Jobs",
                    "Exception",
                    "{{count}} jobs",
                    "Annotation",
                    "Instance",
                    "instances",
                    "Migration",
                    "m"),
            "pl",
            Set.of("Diagram", "Operator", "d", "m"),
            "nb",
            Set.of("Diagram", "Filter", "Operator", "Type", "Status", "Start", "d", "m"));

    private static final Pattern NAME = Pattern.compile("\\w+");

    private static final Pattern GAP = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{\\d?}");

    static Stream<Arguments> everyFile() {
        return Stream.of(Catalogue.TASKLIST, Catalogue.COCKPIT, Catalogue.SCRIPTS)
                .flatMap(catalogue -> TRANSLATIONS.stream().map(language -> Arguments.of(catalogue, language)));
    }

    static Stream<Arguments> everyCompleteFile() {
        return everyFile().filter(file -> file.get()[0] != Catalogue.COCKPIT);
    }

    @ParameterizedTest
    @MethodSource("everyCompleteFile")
    @DisplayName("are all translated in Tasklist and in our own scripts, and none too many")
    void are_all_translated(Catalogue catalogue, String language) {
        assertThat(words(catalogue, language))
                .containsOnlyKeys(words(catalogue, "en").keySet());
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void are_no_keys_that_camunda_does_not_know(Catalogue catalogue, String language) {
        assertThat(words(catalogue, "en"))
                .containsKeys(words(catalogue, language).keySet().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void have_the_same_gaps_to_fill_in(Catalogue catalogue, String language) {
        Map<String, String> english = words(catalogue, "en");
        words(catalogue, language)
                .forEach((key, text) -> assertThat(gaps(text)).as(key).isEqualTo(gaps(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void are_words_of_the_language(Catalogue catalogue, String language) {
        Map<String, String> english = words(catalogue, "en");
        Map<String, String> untranslated = words(catalogue, language).entrySet().stream()
                .filter(text -> text.getValue().equals(english.get(text.getKey())))
                .filter(text -> !SAME_EVERYWHERE.contains(text.getValue()))
                .filter(text -> !SAME_IN.getOrDefault(language, Set.of()).contains(text.getValue()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(untranslated).isEmpty();
        assertThat(words(catalogue, language).values()).noneMatch(text -> text.contains("'"));
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    @DisplayName("in French let no line begin with a sign, nor end in an opening quotation mark")
    void in_french_keep_signs_at_their_words(Catalogue catalogue, String language) {
        if (language.equals("fr")) {
            assertThat(words(catalogue, language).values()).noneMatch(text -> text.matches(".*( [:;?!»]|« ).*"));
        }
    }

    @Test
    @DisplayName("of Cockpit cover all that it shows here, in every language the same")
    void of_cockpit_cover_all_that_it_shows() {
        Map<String, String> cockpit = words(Catalogue.COCKPIT, "en");
        Map<String, String> tasklist = words(Catalogue.TASKLIST, "en");
        Set<String> named = namedInCockpit();
        Set<String> shown = cockpit.keySet().stream()
                .filter(named::contains)
                .filter(key -> !Objects.equals(cockpit.get(key), tasklist.get(key)))
                .collect(toCollection(TreeSet::new));
        assertThat(shown).hasSizeGreaterThan(800);
        for (String language : TRANSLATIONS) {
            assertThat(words(Catalogue.COCKPIT, language).keySet()).as(language).containsAll(shown);
            assertThat(words(Catalogue.COCKPIT, language).keySet())
                    .as(language)
                    .isEqualTo(words(Catalogue.COCKPIT, "nl").keySet());
        }
    }

    @Test
    @DisplayName("give every language its names of days and months")
    void give_every_language_its_dates() {
        JsonNode english = read(Catalogue.TASKLIST, "en").get("dateLocales");
        for (String language : TRANSLATIONS) {
            JsonNode dates = read(Catalogue.TASKLIST, language).get("dateLocales");
            assertThat(names(dates)).as(language).isEqualTo(names(english));
            assertThat(dates.get("months")).as(language).isNotEqualTo(english.get("months"));
            for (String list : List.of("monthsShort", "weekdays", "weekdaysShort", "weekdaysMin")) {
                assertThat(dates.get(list)).as(language).hasSameSizeAs(english.get(list));
            }
        }
    }

    @Test
    @DisplayName("that scripts look for are those that stand in Camunda’s bundles")
    void that_scripts_look_for_are_those_in_the_bundles() {
        String bundle = text(WEB_APPS + "lib/deps.js");
        // Put together in the bundle from two parts.
        String parts = "Value is expected to ";
        words(Catalogue.SCRIPTS, "en").forEach((key, english) -> {
            if (key.startsWith("form.")) {
                assertThat(english.replace(parts, "")
                                .replaceAll("digits?\\.$", "digit")
                                .split("\\{\\d}"))
                        .as(key)
                        .allMatch(part -> bundle.contains(part.replaceAll("integer\\.$", "integer")));
            }
        });
        assertThat(bundle).contains(parts);
        String cockpit = text(WEB_APPS + "app/cockpit/camunda-cockpit-bootstrap.js");
        assertThat(cockpit)
                .containsPattern("class=\"actions\"[^<]*>\\\\n *"
                        + words(Catalogue.SCRIPTS, "en").get("table.actions") + "\\\\n")
                .contains("?\"" + words(Catalogue.SCRIPTS, "en").get("table.failedJob") + "\":");
        String plugin = text("META-INF/resources/plugin/cockpit/app/plugin.js");
        words(Catalogue.SCRIPTS, "en").forEach((key, english) -> {
            if (key.startsWith("cockpit.") && !key.equals("cockpit.nothingRuns")) {
                assertThat(cockpit + plugin)
                        .as(key)
                        .containsPattern("[\">](\\\\n *)?" + Pattern.quote(english) + "(\\\\n *)?[\"<]");
            }
        });
        assertThat(plugin)
                .contains("translate=\"PLUGIN_PROCESS_DEF_PREV_RUNNING_INSTANCES\"")
                .contains("translate-values=\"{ instances: \\'No\\' }\"");
    }

    /** What stands in the scripts of Cockpit that could be a key. */
    private static Set<String> namedInCockpit() {
        return Stream.of(
                        WEB_APPS + "app/cockpit/camunda-cockpit-bootstrap.js",
                        "META-INF/resources/plugin/cockpit/app/plugin.js")
                .flatMap(script -> NAME.matcher(text(script)).results())
                .map(MatchResult::group)
                .collect(toSet());
    }

    private static Map<String, String> words(Catalogue catalogue, String language) {
        JsonNode file = read(catalogue, language);
        JsonNode labels = catalogue == Catalogue.SCRIPTS ? file : file.get("labels");
        return labels.properties().stream()
                .collect(toMap(Map.Entry::getKey, text -> text.getValue().asText(), (a, b) -> b, TreeMap::new));
    }

    private static Set<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).collect(toCollection(TreeSet::new));
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map((MatchResult gap) -> gap.group().replace(" ", ""))
                .sorted()
                .toList();
    }

    private static JsonNode read(Catalogue catalogue, String language) {
        try (InputStream file =
                new ClassPathResource(catalogue.file(Locale.forLanguageTag(language))).getInputStream()) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
