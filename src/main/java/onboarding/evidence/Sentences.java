package onboarding.evidence;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells entries of the time line in a reader's language. */
@Component
public class Sentences {

    private final MessageSource texts;

    Sentences(MessageSource texts) {
        this.texts = texts;
    }

    /** The sentence of an entry, its details put in by name: {@code {email}} becomes the detail {@code email}. */
    public String tell(Entry entry, Locale language) {
        String sentence = texts.getMessage(entry.what(), null, language);
        for (Map.Entry<String, String> detail : entry.details().entrySet()) {
            sentence = sentence.replace("{" + detail.getKey() + "}", detail.getValue());
        }
        return sentence.strip();
    }
}
