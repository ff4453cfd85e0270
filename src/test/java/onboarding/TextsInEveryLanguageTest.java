package onboarding;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Holds together what people read in every language of {@code onboarding.languages}. */
@DisplayName("The texts")
class TextsInEveryLanguageTest {

    private static final String MAILS = "mail-content";
    private static final String PAGE = "confirmation";
    private static final Pattern NAMED_GAP = Pattern.compile("\\{[A-Za-z]+\\}");

    /** Keys that are put together while the application runs: what they begin with, and where the rest comes from. */
    private static final Map<String, String> PUT_TOGETHER = Map.of(
            "clientPage.", "the topic of a question",
            "engine.form.", "the rules of a form",
            "identifier.", "the names of national numbers",
            "office.", "the fields of the office's record",
            "visma.scenario.", "an enum",
            "visma.decision.", "an enum",
            "visma.afterEnd.", "an enum");

    /** What reads the same in more than one language: names of products, words on vendors' screens, words that languages share. */
    private static final Set<String> THE_SAME_ELSEWHERE = Set.of(
            "AFAS Online",
            "AFAS Profit",
            "Account",
            "Accounts",
            "Achternaam",
            "App connector",
            "Client",
            "Clients",
            "Cockpit",
            "Contact",
            "Contacts",
            "Dossier",
            "Dossiers",
            "E-mail: {0}",
            "Hosting",
            "InSite",
            "KvK-nummer",
            "Licence Admin",
            "Managers",
            "NIP",
            "Niveau",
            "Onboarding",
            "Organisasjonsnummer",
            "Page {0}",
            "Patroon (cartridge)",
            "Person",
            "Product",
            "Profit Update",
            "Program",
            "Sage Connect",
            "Source",
            "Status",
            "Taal",
            "Tasklist",
            "Telefoon",
            "Variant",
            "Visma eAccounting",
            "Visma eAccounting Faktura",
            "Visma eAccounting Pro",
            "Visma eAccounting Smart",
            "Visma eAccounting Start",
            "Voornaam",
            "WinBooks",
            "WinBooks Classic",
            "WinBooks ID",
            "WinBooks on Web",
            "WinBooks-ID",
            "{0} kr",
            "{1} for {0}",
            "“Posiadam konto w serwisie Między Firmami, lub chcę je dopiero założyć” → Dalej.",
            "“Zostałem zaproszony do wymiany danych” → Dalej.");

    private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w-]*(?:\\.[\\w-]+)*\\.?");
    private static final Predicate<Path> WRITTEN =
            file -> file.toString().matches(".*\\.(java|html|txt|properties|form|bpmn|sql)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    private static final Pattern GAPS = Pattern.compile("\\{[^{}]*}");

    /** A choice that the page offers, named in its steps as it stands on the button. */
    private static final Pattern BUTTON = Pattern.compile("clientPage\\.[a-z]+");

    /** Words that the reader looks for on somebody else's screen, where nobody translates them. */
    private static final List<String> WORDS_ON_SCREENS = List.of(
            "Mine tjenester",
            "Godkjenn",
            "Avtaleperiode",
            "Økonomioversikt",
            "vismaonline.com",
            "Dossier – WinBooks ID",
            "WinBooks Classic",
            "WinBooks on Web",
            "Connect",
            "customers.winbooks.be",
            "Tasklist");

    /** One file: what its bundle says in one language. */
    private record Texts(String bundle, String language) {

        @Override
        public String toString() {
            return bundle + "_" + language;
        }

        Map<String, String> words() {
            return load(toString());
        }

        /** The same in English. */
        Map<String, String> original() {
            return load(bundle.equals(MAILS) ? MAILS + "_en" : bundle);
        }
    }

    /** What each bundle has to say in each language but English. */
    static Stream<Texts> everyFile() throws IOException {
        return bundles().stream().flatMap(bundle -> languages().stream()
                .filter(language -> !language.equals("en"))
                .map(language -> new Texts(bundle, language)));
    }

    static Stream<String> everyBundle() throws IOException {
        return bundles().stream();
    }

    private static Set<String> bundles() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*.properties"))
                .map(Resource::getFilename)
                .map(name -> String.valueOf(name).replaceFirst("(_[a-z]{2})?\\.properties$", ""))
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> languages() {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        return List.of(Objects.requireNonNull(settings.getObject())
                .getProperty("onboarding.languages")
                .split(","));
    }

    @Test
    void are_read_in_dutch_french_polish_norwegian_and_english() {
        assertThat(languages()).containsExactly("en", "nl", "fr", "pl", "nb");
    }

    @ParameterizedTest
    @MethodSource("everyBundle")
    @DisplayName("are all used: no key is left that neither code nor a template, form or model names")
    void are_all_used(String bundle) throws IOException {
        Set<String> words = wordsOfTheProduct();
        List<String> beginnings = Stream.concat(
                        words.stream().filter(word -> word.matches(".+\\..+\\.")), PUT_TOGETHER.keySet().stream())
                .toList();
        assertThat(new Texts(bundle, "en").original().keySet())
                .filteredOn(key -> !words.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    @DisplayName("are each in one catalogue only")
    void are_in_one_catalogue() throws IOException {
        List<String> keys = bundles().stream()
                .flatMap(bundle -> new Texts(bundle, "en").original().keySet().stream())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void are_translated(Texts texts) {
        Map<String, String> original = texts.original();
        assertThat(texts.words().entrySet())
                .filteredOn(
                        text -> LETTERS.matcher(GAPS.matcher(text.getValue()).replaceAll(""))
                                .find())
                .filteredOn(text -> text.getValue().equals(original.get(text.getKey())))
                .filteredOn(text -> !THE_SAME_ELSEWHERE.contains(text.getValue()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void are_all_there_and_none_too_many(Texts texts) {
        assertThat(texts.words()).containsOnlyKeys(texts.original().keySet());
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void have_the_same_gaps_to_fill_in(Texts texts) {
        Map<String, String> original = texts.original();
        texts.words()
                .forEach((key, text) -> assertThat(gaps(text)).as(key).isEqualTo(gaps(original.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void can_be_filled_in(Texts texts) {
        texts.words().forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank().isEqualTo(text.strip()).doesNotContain("'");
            if (!NAMED_GAP.matcher(text).find()) {
                assertThatCode(() -> new MessageFormat(text, Locale.forLanguageTag(texts.language()))
                                .format(new Object[] {1, 1, 1, 1, 1, 1}))
                        .as(key)
                        .doesNotThrowAnyException();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void leave_the_words_on_screens_as_they_stand_there(Texts texts) {
        Map<String, String> original = texts.original();
        texts.words().forEach((key, text) -> WORDS_ON_SCREENS.stream()
                .filter(word -> Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                        .matcher(original.getOrDefault(key, ""))
                        .find())
                .forEach(word -> assertThat(text).as(key).containsIgnoringCase(word)));
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void name_a_button_as_the_page_shows_it(Texts texts) throws IOException {
        Map<String, String> original = texts.original();
        Map<String, String> buttons = new Texts(PAGE, texts.language()).words();
        load(PAGE).entrySet().stream()
                .filter(button -> BUTTON.matcher(button.getKey()).matches())
                .forEach(button -> texts.words().entrySet().stream()
                        .filter(text ->
                                original.getOrDefault(text.getKey(), "").contains("“" + button.getValue() + "”"))
                        .forEach(text -> assertThat(text.getValue())
                                .as(text.getKey())
                                .contains(buttons.getOrDefault(button.getKey(), button.getKey()))));
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    @DisplayName("in French let no line begin with a sign, nor end in an opening quotation mark")
    void in_french_keep_signs_at_their_words(Texts texts) {
        if (texts.language().equals("fr")) {
            assertThat(texts.words().values()).noneMatch(text -> text.matches(".*( [:;!?»]|« ).*"));
        }
    }

    /** Every word of code, templates, forms and models that could be a key, or the beginning of one. */
    private static Set<String> wordsOfTheProduct() throws IOException {
        Set<String> words = new HashSet<>();
        for (String root : List.of("src/main/java", "src/main/resources/templates", "forms", "processes")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(WRITTEN).toList()) {
                    WORD.matcher(Files.readString(file))
                            .results()
                            .map(MatchResult::group)
                            .forEach(words::add);
                }
            }
        }
        return words;
    }

    private static Set<String> gaps(String text) {
        MessagePattern pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER)
                .map(pattern::getSubstring)
                .collect(toSet());
    }

    private static Map<String, String> load(String file) {
        if (!new ClassPathResource("texts/" + file + ".properties").exists()) {
            return Map.of();
        }
        try {
            Properties properties = PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource("texts/" + file + ".properties"), "UTF-8"));
            return properties.stringPropertyNames().stream()
                    .collect(toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
