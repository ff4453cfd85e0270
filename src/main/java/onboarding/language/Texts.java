package onboarding.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The texts of {@code texts/<catalogue>[_<language>].properties}, their gaps filled in as ICU writes plurals and choices. A
 * catalogue without language is English.
 *
 * <p>A text that a language lacks is told in English, and counted. A key that no catalogue knows is a mistake of the
 * product, which the person reads as a sentence and never as a key.
 */
public final class Texts implements MessageSource {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final String FOLDER = "classpath*:texts/";
    private static final Pattern FILE = Pattern.compile("([a-z-]+)(?:_([A-Za-z-]+))?\\.properties");
    private static final String NO_CATALOGUE = "none";

    private final ResourcePatternResolver files;
    private final Predicate<String> catalogues;
    private final MissingTexts missing;
    private final Map<Locale, Map<String, Text>> languages = new ConcurrentHashMap<>();
    private final Map<Text, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    private record Text(String key, String catalogue, Locale language, String words) {}

    /**
     * The texts of some catalogues.
     *
     * @param files where the class path is looked up
     * @param catalogues which catalogues these are, by their names
     * @param missing is told of every text that was wanted in a language that lacks it
     */
    public Texts(ResourcePatternResolver files, Predicate<String> catalogues, MissingTexts missing) {
        this.files = files;
        this.catalogues = catalogues;
        this.missing = missing;
    }

    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale language) {
        Text text = find(key, spoken(language));
        return text == null ? otherwise : filledIn(text, arguments);
    }

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale language) {
        Text text = find(key, spoken(language));
        return text == null ? apology(key, spoken(language)) : filledIn(text, arguments);
    }

    @Override
    public String getMessage(MessageSourceResolvable wanted, @Nullable Locale language) {
        String[] keys = Objects.requireNonNullElse(wanted.getCodes(), new String[0]);
        return Arrays.stream(keys)
                .map(key -> find(key, spoken(language)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(text -> filledIn(text, wanted.getArguments()))
                .or(() -> Optional.ofNullable(wanted.getDefaultMessage()))
                .orElseThrow(() -> new NoSuchMessageException(String.join(", ", keys)));
    }

    /** A country makes a difference only where there are texts for it. */
    private Locale spoken(@Nullable Locale language) {
        if (language == null) {
            return Languages.SOURCE;
        }
        return in(language).isEmpty() ? Locale.forLanguageTag(language.getLanguage()) : language;
    }

    private @Nullable Text find(String key, Locale language) {
        Text text = in(language).get(key);
        if (text != null || language.equals(Languages.SOURCE)) {
            return text;
        }
        Text source = in(Languages.SOURCE).get(key);
        if (source != null) {
            report(key, language, source.catalogue());
        }
        return source;
    }

    private String apology(String key, Locale language) {
        report(key, language, NO_CATALOGUE);
        Text text = find("language.noText", language);
        return text == null ? "…" : text.words();
    }

    private void report(String key, Locale language, String catalogue) {
        missing.noticed(language, catalogue);
        if (reported.add(language + "/" + key)) {
            LOG.warn("There is no text in {} for {}", language.toLanguageTag(), key);
        }
    }

    /**
     * A single map is the arguments by their names; what a plural counts may then be written in digits.
     *
     * <p>A text without arguments stands as it is, so that braces in it need no quotes.
     */
    private String filledIn(Text text, Object @Nullable [] arguments) {
        if (arguments == null || arguments.length == 0) {
            return text.words();
        }
        MessageFormat format =
                formats.computeIfAbsent(text, it -> new MessageFormat(it.words(), Conventions.of(it.language())));
        if (arguments.length == 1 && arguments[0] instanceof Map<?, ?> named) {
            Map<String, @Nullable Object> written = new HashMap<>();
            named.forEach((name, argument) -> written.put((String) name, written(argument, text.language())));
            counted(text).forEach(name -> written.computeIfPresent(name, (key, digits) -> number(digits)));
            synchronized (format) {
                return format.format(written);
            }
        }
        Object[] written = Arrays.stream(arguments)
                .map(argument -> written(argument, text.language()))
                .toArray();
        synchronized (format) {
            return format.format(written);
        }
    }

    private static Set<String> counted(Text text) {
        MessagePattern pattern = new MessagePattern(text.words());
        Set<String> counted = new HashSet<>();
        for (int part = 0; part < pattern.countParts(); part++) {
            boolean isPlural = pattern.getPart(part).getType() == Part.Type.ARG_START
                    && pattern.getPart(part).getArgType() == ArgType.PLURAL;
            if (isPlural) {
                counted.add(pattern.getSubstring(pattern.getPart(part + 1)));
            }
        }
        return counted;
    }

    private static Object number(Object digits) {
        return digits instanceof String text && text.matches("\\d{1,9}") ? Integer.valueOf(text) : digits;
    }

    private static @Nullable Object written(@Nullable Object argument, Locale language) {
        if (argument instanceof LocalDate date) {
            return Conventions.date(date, language);
        }
        return argument instanceof LocalTime time ? Conventions.time(time, language) : argument;
    }

    private Map<String, Text> in(Locale language) {
        return languages.computeIfAbsent(language, this::load);
    }

    private Map<String, Text> load(Locale language) {
        Map<String, Text> texts = new HashMap<>();
        try {
            for (Resource file : files.getResources(FOLDER + "*.properties")) {
                Matcher name = FILE.matcher(Objects.requireNonNullElse(file.getFilename(), ""));
                if (name.matches() && catalogues.test(name.group(1)) && isIn(name.group(2), language)) {
                    PropertiesLoaderUtils.loadProperties(new EncodedResource(file, "UTF-8"))
                            .forEach((key, words) -> texts.put(
                                    (String) key, new Text((String) key, name.group(1), language, (String) words)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    private static boolean isIn(@Nullable String tag, Locale language) {
        return tag == null
                ? language.equals(Languages.SOURCE)
                : Locale.forLanguageTag(tag).equals(language);
    }
}
