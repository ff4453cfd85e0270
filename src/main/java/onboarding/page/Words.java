package onboarding.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import onboarding.language.Conventions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;

/** Words and dates of one page in one language, whatever language the browser asks for. */
public final class Words {

    private final MessageSource messages;
    private final Locale language;

    private Words(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    /**
     * The words of a page in a language, or all in English where the page has none in it, so that words and dates fit
     * each other.
     *
     * @param page name of the page's texts: {@code texts/<page>_<language>.properties}
     */
    public static Words of(MessageSource messages, String page, String language) {
        boolean known = new ClassPathResource("texts/" + page + "_" + language + ".properties").exists();
        return new Words(messages, known ? Locale.forLanguageTag(language) : Locale.ENGLISH);
    }

    /** For the attribute {@code lang}. */
    public String languageTag() {
        return language.toLanguageTag();
    }

    public String get(String key, Object... args) {
        return messages.getMessage(key, args, language);
    }

    /** The text, or null where this question has none. */
    public @Nullable String find(String key) {
        return messages.getMessage(key, null, null, language);
    }

    public String date(LocalDate date) {
        return Conventions.date(date, language);
    }

    public String time(Instant instant, ZoneId zone) {
        ZonedDateTime time = instant.atZone(zone);
        return get("page.dayAndTime", time.toLocalDate(), time.toLocalTime());
    }
}
