package onboarding.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import onboarding.language.Conventions;
import onboarding.language.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells entries of the time line in a reader's language. */
@Component
public class Sentences {

    private static final String KEY = "@";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final MessageSource texts;
    private final Phrases phrases;

    Sentences(MessageSource texts, Phrases phrases) {
        this.texts = texts;
        this.phrases = phrases;
    }

    /**
     * The sentence of an entry, its details put in by name: {@code {email}} becomes the detail {@code email}. An entry that
     * an earlier version wrote and this one has no words for is told as such, so that the rest of the time line can still
     * be read.
     */
    public String tell(Entry entry, Locale language) {
        Map<String, String> shown = new HashMap<>();
        entry.details().forEach((name, detail) -> shown.put(name, shown(detail, entry.details(), language)));
        return Objects.requireNonNullElseGet(
                        texts.getMessage(entry.what(), new Object[] {shown}, null, language),
                        () -> texts.getMessage("evidence.unknown", null, language))
                .strip();
    }

    /**
     * What was recorded, in a reader's language: behind {@code @} stands the key of a text, where there is one; phrases
     * are said; a day is written as the reader writes days.
     */
    public String shown(String recorded, Locale language) {
        return shown(recorded, Map.of(), language);
    }

    private String shown(String detail, Map<String, String> details, Locale language) {
        if (DAY.matcher(detail).matches()) {
            return Conventions.date(LocalDate.parse(detail), language);
        }
        String text = detail.startsWith(KEY) ? text(detail.substring(KEY.length()), details, language) : null;
        return text == null ? phrases.say(detail, language) : text;
    }

    private @Nullable String text(String key, Map<String, String> details, Locale language) {
        return texts.getMessage(key, details.isEmpty() ? null : new Object[] {details}, null, language);
    }
}
