package onboarding.language;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.thymeleaf.dialect.IDialect;

/** The words of pages, refusals and mails. */
@Configuration(proxyBeanMethods = false)
public class TextsConfiguration {

    /** The words of mails, which have a catalogue of their own and gaps that only a mail fills in. */
    private static final String MAILS = "mail-content";

    /** The bean with the words of mails, for whoever asks for it by name. */
    public static final String MAIL_TEXTS = "mailTexts";

    /** How often a text was missing in the language of who read it, by {@code language} and {@code catalogue}. */
    public static final String MISSING = "onboarding.language.missing";

    @Bean
    static MissingTexts missingTexts(ObjectProvider<MeterRegistry> meters) {
        return (language, catalogue) -> meters.ifAvailable(
                registry -> registry.counter(MISSING, "language", language.toLanguageTag(), "catalogue", catalogue)
                        .increment());
    }

    @Bean
    static IDialect readerDialect(ObjectProvider<Phrases> phrases) {
        return new ReaderDialect(phrases);
    }

    @Bean
    static MessageSource messageSource(ResourcePatternResolver files, MissingTexts missing) {
        return new Texts(files, catalogue -> !catalogue.equals(MAILS), missing);
    }

    @Bean(name = MAIL_TEXTS, defaultCandidate = false)
    static MessageSource mailTexts(ResourcePatternResolver files, MissingTexts missing) {
        return new Texts(files, MAILS::equals, missing);
    }
}
