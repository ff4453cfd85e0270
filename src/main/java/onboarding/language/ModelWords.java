package onboarding.language;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * The translations of models and forms: the files {@code texts/models/<folder>_<language>.properties}. What is missing
 * there is read in English, which the models themselves hold, and counted in the metric {@code onboarding.language.missing}.
 */
@Component
public class ModelWords {

    private final MeterRegistry metrics;
    private final ConcurrentHashMap<String, Map<String, String>> languages = new ConcurrentHashMap<>();

    ModelWords(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** Whether models are read as they are written in this language. */
    public static boolean areWrittenIn(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** Whether a key names a text of a model or a form. */
    static boolean isKey(String key) {
        return key.startsWith("process.") || key.startsWith("form.");
    }

    /** The words for readers of a language. */
    public Translation in(Locale language) {
        if (areWrittenIn(language)) {
            return (key, english) -> english;
        }
        Map<String, String> words = languages.computeIfAbsent(language.getLanguage(), ModelWords::read);
        return (key, english) -> {
            String translated = words.get(key);
            if (translated == null) {
                metrics.counter(
                                "onboarding.language.missing",
                                "language",
                                language.getLanguage(),
                                "catalogue",
                                "models")
                        .increment();
                return english;
            }
            return translated;
        };
    }

    private static Map<String, String> read(String language) {
        try {
            Map<String, String> words = new HashMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/models/*_" + language + ".properties")) {
                PropertiesLoaderUtils.loadProperties(new EncodedResource(file, "UTF-8"))
                        .forEach((key, text) -> words.put(key.toString(), text.toString()));
            }
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of models in " + language + " cannot be read", e);
        }
    }
}
