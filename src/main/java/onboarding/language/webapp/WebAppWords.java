package onboarding.language.webapp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import onboarding.language.Languages;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Lays what is translated over the English words, so that a web app is never without a text: it would show the key. What
 * several web apps say under the same key in the same English words is translated once, with Tasklist's words.
 */
@Component
class WebAppWords {

    static final String MISSING = "onboarding.language.missing";

    private static final String LABELS = "labels";
    private static final String DATES = "dateLocales";

    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<Catalogue, Map<Locale, Words>> known = new ConcurrentHashMap<>();
    private final MeterRegistry meters;

    WebAppWords(MeterRegistry meters) {
        this.meters = meters;
    }

    /** The words in one of the languages that people can read here. */
    Words of(Catalogue catalogue, Locale language) {
        return known.computeIfAbsent(catalogue, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(language, any -> Words.of(assemble(catalogue, language)));
    }

    private ObjectNode assemble(Catalogue catalogue, Locale language) {
        ObjectNode words = source(catalogue);
        if (language.equals(Languages.SOURCE)) {
            return words;
        }
        ObjectNode own = read(catalogue, language).orElseGet(mapper::createObjectNode);
        if (catalogue == Catalogue.SCRIPTS) {
            translate(catalogue, language, words, own, mapper.createObjectNode());
            return words;
        }
        ObjectNode shared = read(Catalogue.TASKLIST, language).orElseGet(mapper::createObjectNode);
        translate(catalogue, language, words.withObject(LABELS), own.withObject(LABELS), sameInTasklist(words, shared));
        Optional.ofNullable(shared.get(DATES)).ifPresent(dates -> words.set(DATES, dates));
        return words;
    }

    private void translate(
            Catalogue catalogue, Locale language, ObjectNode english, ObjectNode own, ObjectNode shared) {
        int missing = 0;
        for (Map.Entry<String, ?> text : english.deepCopy().properties()) {
            String key = text.getKey();
            if (own.has(key)) {
                english.set(key, own.get(key));
            } else if (shared.has(key)) {
                english.set(key, shared.get(key));
            } else {
                missing++;
            }
        }
        meters.counter(MISSING, "language", language.toLanguageTag(), "catalogue", catalogue.label())
                .increment(missing);
    }

    private ObjectNode sameInTasklist(ObjectNode words, ObjectNode translated) {
        ObjectNode english = words.withObject(LABELS);
        ObjectNode englishOfTasklist = source(Catalogue.TASKLIST).withObject(LABELS);
        ObjectNode same = translated.withObject(LABELS).deepCopy();
        same.retain(same.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> english.has(key) && english.get(key).equals(englishOfTasklist.get(key)))
                .toList());
        return same;
    }

    private ObjectNode source(Catalogue catalogue) {
        return read(catalogue, Languages.SOURCE)
                .orElseThrow(() -> new IllegalStateException("No English words for " + catalogue.label()));
    }

    private Optional<ObjectNode> read(Catalogue catalogue, Locale language) {
        ClassPathResource file = new ClassPathResource(catalogue.file(language));
        if (!file.exists()) {
            return Optional.empty();
        }
        try (InputStream json = file.getInputStream()) {
            return Optional.of(mapper.readValue(json, ObjectNode.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getPath(), e);
        }
    }
}
