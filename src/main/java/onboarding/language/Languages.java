package onboarding.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The languages that people can read everything in, from the one line {@code onboarding.languages}. */
@Component
public class Languages {

    /** What all texts are written in first, and what stands in for a missing one. */
    public static final Locale SOURCE = Locale.ENGLISH;

    /** Norwegian browsers ask for Norwegian as such, or for its other written form, which has no texts here. */
    private static final List<String> NORWEGIAN = List.of("nb", "no", "nn");

    private final List<Locale> all;

    Languages(@Value("${onboarding.languages}") List<String> tags) {
        all = tags.stream().map(String::strip).map(Locale::forLanguageTag).toList();
        if (!all.contains(SOURCE)) {
            throw new IllegalStateException("onboarding.languages must name en, which stands in for a missing text");
        }
    }

    /** Every language in the order in which a choice offers them. */
    public List<Locale> all() {
        return all;
    }

    /** Every language as a page offers it, named in itself. */
    public List<Choice> choice(Locale current) {
        return all.stream()
                .map(language -> new Choice(language.toLanguageTag(), nameOf(language), language.equals(current)))
                .toList();
    }

    /** The language with this tag, if people can read it here. */
    public Optional<Locale> named(@Nullable String tag) {
        return Optional.ofNullable(tag).map(Locale::forLanguageTag).filter(all::contains);
    }

    /** The best language for a header {@code Accept-Language}; English where none fits. */
    public Locale bestFor(@Nullable String acceptLanguage) {
        return wishes(acceptLanguage).stream()
                .filter(wish -> wish.getWeight() > 0)
                .map(wish -> match(Locale.forLanguageTag(wish.getRange())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(SOURCE);
    }

    /** The name of a language in itself. People call Norwegian by its name, not by its written form. */
    static String nameOf(Locale language) {
        Locale called = language.getLanguage().equals("nb") ? Locale.forLanguageTag("no") : language;
        return called.getDisplayLanguage(called);
    }

    private Optional<Locale> match(Locale wished) {
        List<Locale> candidates = new ArrayList<>(List.of(wished, Locale.forLanguageTag(wished.getLanguage())));
        if (NORWEGIAN.contains(wished.getLanguage())) {
            NORWEGIAN.forEach(tag -> candidates.add(Locale.forLanguageTag(tag)));
        }
        return candidates.stream().filter(all::contains).findFirst();
    }

    private static List<LanguageRange> wishes(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage == null || acceptLanguage.isBlank() ? List.of() : LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
