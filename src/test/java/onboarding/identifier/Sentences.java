package onboarding.identifier;

import java.util.Locale;
import onboarding.identifier.Parsed.Refused;
import onboarding.identifier.Parsed.Valid;
import onboarding.language.ProductTexts;
import org.springframework.context.MessageSource;

/** What a person reads about something that was typed. */
final class Sentences {

    private static final MessageSource TEXTS = ProductTexts.pages();

    private Sentences() {}

    static String refusal(Parsed parsed) {
        return parsed instanceof Refused refused
                ? TEXTS.getMessage(refused.messageKey(), refused.args().toArray(), Locale.ENGLISH)
                : "accepted: " + parsed;
    }

    static String stored(Parsed parsed) {
        return parsed instanceof Valid valid ? valid.value() : "refused: " + refusal(parsed);
    }

    static String warning(Parsed parsed) {
        return parsed instanceof Valid valid && valid.warningKey() != null
                ? TEXTS.getMessage(valid.warningKey(), null, Locale.ENGLISH)
                : "";
    }
}
