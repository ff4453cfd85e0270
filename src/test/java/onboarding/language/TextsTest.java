package onboarding.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DisplayName("A text")
class TextsTest {

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final List<String> missing = new ArrayList<>();
    private Texts texts;

    @BeforeEach
    void write(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("shop.properties"), """
                shop.open=We are open.
                shop.waiting={0,plural,=0{Nobody waits} one{# client waits} other{# clients wait}} for {1}.
                shop.paid={0,select,OFFICE{The office pays.} other{The client pays.}}
                shop.sum=That makes {0}.
                shop.named={email} wrote.
                language.noText=Something is missing here.
                """);
        Files.writeString(folder.resolve("shop_pl.properties"), """
                shop.waiting={0,plural,=0{Nikt nie czeka} one{# klient czeka} few{# klienci czekają} many{# klientów czeka} other{# klienta czeka}} na {1}.
                shop.sum=Razem {0}.
                """);
        Files.writeString(folder.resolve("letters_en.properties"), "letters.greeting=Dear {0}\n");
        texts = new Texts(
                new FolderOfFiles(folder),
                name -> true,
                (language, catalogue) -> missing.add(language + " " + catalogue));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0, Nikt nie czeka na Annę.",
        "1, 1 klient czeka na Annę.",
        "2, 2 klienci czekają na Annę.",
        "5, 5 klientów czeka na Annę.",
        "12, 12 klientów czeka na Annę.",
        "22, 22 klienci czekają na Annę."
    })
    void countsAsItsLanguageDoes(int clients, String sentence) {
        assertThat(texts.getMessage("shop.waiting", new Object[] {clients, "Annę"}, POLISH))
                .isEqualTo(sentence);
    }

    @Test
    void choosesByName() {
        assertThat(texts.getMessage("shop.paid", new Object[] {"OFFICE"}, Locale.ENGLISH))
                .isEqualTo("The office pays.");
        assertThat(texts.getMessage("shop.paid", new Object[] {"CLIENT"}, Locale.ENGLISH))
                .isEqualTo("The client pays.");
    }

    @Test
    void writesANumberAsItsLanguageDoes() {
        assertThat(texts.getMessage("shop.sum", new Object[] {12345}, Locale.ENGLISH))
                .isEqualTo("That makes 12,345.");
        assertThat(texts.getMessage("shop.sum", new Object[] {12345}, POLISH)).isEqualTo("Razem 12\u00a0345.");
    }

    @Test
    void writesADayAndAnHourAsItsLanguageDoes() {
        Object[] day = {LocalDate.of(2026, 3, 2)};
        Object[] hour = {LocalTime.of(8, 5)};

        assertThat(texts.getMessage("shop.sum", day, Locale.ENGLISH)).isEqualTo("That makes 2 March 2026.");
        assertThat(texts.getMessage("shop.sum", day, POLISH)).isEqualTo("Razem 2 marca 2026.");
        assertThat(texts.getMessage("shop.sum", hour, Locale.ENGLISH)).isEqualTo("That makes 08:05.");
    }

    @Test
    void thatALanguageLacksIsToldInEnglishAndCounted() {
        assertThat(texts.getMessage("shop.open", null, POLISH)).isEqualTo("We are open.");
        assertThat(texts.getMessage("letters.greeting", new Object[] {"Anna"}, DUTCH))
                .isEqualTo("Dear Anna");

        assertThat(missing).containsExactly("pl shop", "nl letters");
    }

    @Test
    void thatIsOptionalIsNotMissedWhereEnglishHasNoneEither() {
        assertThat(texts.getMessage("shop.hint", null, null, POLISH)).isNull();
        assertThat(texts.getMessage("shop.hint", null, "otherwise", POLISH)).isEqualTo("otherwise");
        assertThat(missing).isEmpty();
    }

    @Test
    void thatNobodyWroteNeverShowsItsKey() {
        assertThat(texts.getMessage("shop.forgotten", null, Locale.ENGLISH)).isEqualTo("Something is missing here.");
        assertThat(missing).containsExactly("en none");
    }

    @Test
    void withoutArgumentsStandsAsItIs() {
        assertThat(texts.getMessage("shop.named", null, Locale.ENGLISH)).isEqualTo("{email} wrote.");
    }

    @Test
    void isTheSameInEveryCountryOfItsLanguage() {
        assertThat(texts.getMessage("shop.sum", new Object[] {1}, Locale.forLanguageTag("pl-PL")))
                .isEqualTo("Razem 1.");
        assertThat(texts.getMessage("shop.open", null, Locale.US)).isEqualTo("We are open.");
        assertThat(missing).isEmpty();
    }

    /** The files of one folder, wherever somebody looks. */
    private static final class FolderOfFiles extends PathMatchingResourcePatternResolver {

        private final Path folder;

        FolderOfFiles(Path folder) {
            this.folder = folder;
        }

        @Override
        public Resource[] getResources(String pattern) throws IOException {
            try (var files = Files.list(folder)) {
                return files.map(FileSystemResource::new).toArray(Resource[]::new);
            }
        }
    }
}
