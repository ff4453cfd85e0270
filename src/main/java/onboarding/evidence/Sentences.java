package onboarding.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import onboarding.language.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells entries of the time line in a reader's language. */
@Component
public class Sentences {

    private final MessageSource texts;
    private final Phrases phrases;

    Sentences(MessageSource texts, Phrases phrases) {
        this.texts = texts;
        this.phrases = phrases;
    }

    /**
     * The sentence of an entry, its details put in by name: {@code {email}} becomes the detail {@code email}. A detail that
     * begins with {@code @} is the key of a text of its own, where there is one; phrases in a detail are said. An entry that an earlier version wrote and
     * this one has no words for is told as such, so that the rest of the time line can still be read.
     */
    public String tell(Entry entry, Locale language) {
        String sentence = Objects.requireNonNullElseGet(
                texts.getMessage(entry.what(), null, null, language),
                () -> texts.getMessage("evidence.unknown", null, language));
        for (Map.Entry<String, String> detail : entry.details().entrySet()) {
            sentence = sentence.replace("{" + detail.getKey() + "}", shown(detail.getValue(), language));
        }
        return sentence.strip();
    }

    private String shown(String detail, Locale language) {
        String text = detail.startsWith("@") ? texts.getMessage(detail.substring(1), null, null, language) : null;
        return text == null ? phrases.say(detail, language) : text;
    }
}
