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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Holds the languages together in which clients, distributors and the people who get an ID are written to. */
@DisplayName("The texts")
class TextsInEveryLanguageTest {

    private static final String MAILS = "mail-content";
    private static final String PAGE = "confirmation";
    private static final Pattern FILE = Pattern.compile("([a-z-]+)_([a-z]{2})\\.properties");
    private static final Pattern NAMED_GAP = Pattern.compile("\\{[A-Za-z]+\\}");

    /** What somebody outside the office reads on a page; all else is for staff, who work in English. */
    private static final Pattern READ_OUTSIDE =
            Pattern.compile("(clientPage|linkOver|oneTime|identifier\\.text|page\\.dayAndTime)(\\..+)?");

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
            "Tasklist",
            "Approvals");

    /** One file: what its bundle says in one language. */
    private record Texts(String bundle, String language) {

        @Override
        public String toString() {
            return bundle + "_" + language;
        }

        Map<String, String> words() {
            return load(toString());
        }

        /** The same in English, without what only staff read. */
        Map<String, String> original() {
            return bundle.equals(MAILS)
                    ? load(MAILS + "_en")
                    : load(bundle).entrySet().stream()
                            .filter(text -> READ_OUTSIDE.matcher(text.getKey()).matches())
                            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
        }
    }

    static Stream<Texts> everyFile() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:texts/*.properties"))
                .map(Resource::getFilename)
                .map(name -> FILE.matcher(String.valueOf(name)))
                .filter(name -> name.matches())
                .map(name -> new Texts(name.group(1), name.group(2)));
    }

    @Test
    void are_there_in_norwegian_dutch_and_french() throws IOException {
        assertThat(languagesOf(PAGE)).contains("nb", "nl", "fr");
        assertThat(languagesOf(MAILS)).contains("en", "nb", "nl", "fr");
    }

    @Test
    @DisplayName("of a language cover mails, pages and refusals together, so that nobody reads two languages")
    void of_a_language_are_whole() throws IOException {
        Set<String> languages = languagesOf(MAILS);
        languages.remove("en");
        assertThat(languagesOf(PAGE)).isEqualTo(languages);
        for (String bundle : List.of("identifier", "page", "secret")) {
            assertThat(languagesOf(bundle)).as(bundle).containsAll(languages);
        }
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
                .filter(original.getOrDefault(key, "")::contains)
                .forEach(word -> assertThat(text).as(key).containsIgnoringCase(word)));
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void name_a_button_as_the_page_shows_it(Texts texts) throws IOException {
        if (!languagesOf(PAGE).contains(texts.language())) {
            return;
        }
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

    private static Set<String> languagesOf(String bundle) throws IOException {
        return everyFile()
                .filter(texts -> texts.bundle().equals(bundle))
                .map(Texts::language)
                .collect(toCollection(TreeSet::new));
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
