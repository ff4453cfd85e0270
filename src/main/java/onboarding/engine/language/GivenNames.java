package onboarding.engine.language;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import onboarding.language.Languages;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Names that the product gave to what the engine stores, such as lists and groups. They are said in the reader's language as
 * long as one of them stands there; a name that an administrator gave instead stays as it is.
 */
@Component
public class GivenNames {

    private final MessageSource texts;
    private final Languages languages;

    GivenNames(MessageSource texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    /**
     * Puts the name into the reader's language where the product's own stands, in whatever language.
     *
     * @param named what an answer of the engine shows
     * @param property where the name stands in it
     * @param key of the text that is the name
     */
    public void say(ObjectNode named, String property, String key) {
        String stored = named.path(property).asText("");
        if (languages.all().stream().anyMatch(language -> stored.equals(text(key, language)))) {
            named.put(property, text(key, LocaleContextHolder.getLocale()));
        }
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, "", language);
    }
}
