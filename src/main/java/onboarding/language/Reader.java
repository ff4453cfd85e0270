package onboarding.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/** Who reads the answer to a request, as far as language goes: the one place that knows, for pages and calls alike. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
public class Reader implements LocaleResolver {

    private static final String LANGUAGE = Reader.class.getName() + ".language";

    private final Languages languages;

    Reader(Languages languages) {
        this.languages = languages;
    }

    /** The reader's own choice, else the best that the browser asks for, else English. */
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(LANGUAGE) instanceof Locale language) {
            return language;
        }
        Locale language = languages
                .named(LanguageCookie.read(request))
                .orElseGet(() -> languages.bestFor(request.getHeader("Accept-Language")));
        request.setAttribute(LANGUAGE, language);
        return language;
    }

    /** Lets this one answer be read in another language, such as the page of a client whose case has its own. */
    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
        request.setAttribute(LANGUAGE, language);
        LocaleContextHolder.setLocale(language);
    }
}
