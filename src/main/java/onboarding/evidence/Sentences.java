package onboarding.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onboarding.language.Conventions;
import onboarding.language.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells entries of the time line in a reader's language. */
@Component
public class Sentences {

    private static final String KEY = "@";

    private final MessageSource texts;
    private final Phrases phrases;

    Sentences(MessageSource texts, Phrases phrases) {
        this.texts = texts;
        this.phrases = phrases;
    }

    /**
     * The sentence of an entry, its details put in by name: {@code {email}} becomes the detail {@code email}. A detail that
     * begins with {@code @} is the key of a text of its own, where there is one, into which the other details are put in
     * turn; a day is written as the reader writes days, and phrases in a detail are said. An entry that an earlier version
     * wrote and this one has no words for is told as such, so that the rest of the time line can still be read.
     */
    public String tell(Entry entry, Locale language) {
        Map<String, String> shown = new HashMap<>();
        entry.details().forEach((name, detail) -> shown.put(name, shown(detail, entry.details(), language)));
        return Objects.requireNonNullElseGet(
                        texts.getMessage(entry.what(), new Object[] {shown}, null, language),
                        () -> texts.getMessage("evidence.unknown", null, language))
                .strip();
    }

    private String shown(String detail, Map<String, String> details, Locale language) {
        Optional<LocalDate> day = Conventions.day(detail);
        if (day.isPresent()) {
            return Conventions.date(day.get(), language);
        }
        String text = detail.startsWith(KEY) ? text(detail.substring(KEY.length()), details, language) : null;
        return text == null ? phrases.say(detail, language) : text;
    }

    private @Nullable String text(String key, Map<String, String> details, Locale language) {
        return texts.getMessage(key, new Object[] {details}, null, language);
    }
}
