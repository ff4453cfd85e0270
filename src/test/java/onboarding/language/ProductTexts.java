package onboarding.language;

import org.springframework.context.MessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The product's own texts, for tests that need no application. */
public final class ProductTexts {

    private static final String MAILS = "mail-content";

    private static final Phrases PHRASES = new Phrases(pages(), models());

    private ProductTexts() {}

    /** What says stored phrases. */
    public static Phrases phrases() {
        return PHRASES;
    }

    /** What was stored to be said in any language, said in English. */
    public static String inEnglish(String stored) {
        return PHRASES.say(stored, Languages.SOURCE);
    }

    /** What pages and refusals say. */
    public static MessageSource pages() {
        return new Texts(
                new PathMatchingResourcePatternResolver(),
                catalogue -> !catalogue.equals(MAILS),
                (language, catalogue) -> {});
    }

    /** What models and forms say. */
    public static ModelWords models() {
        return new ModelWords((language, catalogue) -> {});
    }

    /** What mails say. */
    public static MessageSource mails() {
        return new Texts(new PathMatchingResourcePatternResolver(), MAILS::equals, (language, catalogue) -> {});
    }
}
