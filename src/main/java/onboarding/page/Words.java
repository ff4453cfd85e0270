package onboarding.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import onboarding.language.Conventions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Words and dates of one page in one language, whatever language the browser asks for. */
public final class Words {

    private final MessageSource messages;
    private final Locale language;

    private Words(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    /** The words of a page in one of the languages that people read here. */
    public static Words of(MessageSource messages, Locale language) {
        return new Words(messages, language);
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
