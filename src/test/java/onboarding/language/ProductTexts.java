package onboarding.language;

import org.springframework.context.MessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The product's own texts, for tests that need no application. */
public final class ProductTexts {

    private static final String MAILS = "mail-content";

    private ProductTexts() {}

    /** What pages and refusals say. */
    public static MessageSource pages() {
        return new Texts(
                new PathMatchingResourcePatternResolver(),
                catalogue -> !catalogue.equals(MAILS),
                (language, catalogue) -> {});
    }

    /** What mails say. */
    public static MessageSource mails() {
        return new Texts(new PathMatchingResourcePatternResolver(), MAILS::equals, (language, catalogue) -> {});
    }
}
