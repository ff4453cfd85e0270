package onboarding.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onboarding.language.Choice;
import onboarding.language.Languages;
import onboarding.language.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page that somebody outside the office opens from a mail: the one the person is written to in, until
 * the person chooses another on the page.
 *
 * <p>The choice holds for this visit. It is not written into the record: a link may be opened by whoever the mail was
 * passed on to, and in which language a client is written to is agreed with the office, where a colleague corrects it.
 */
@Component
public class GuestLanguage {

    private static final String PARAMETER = "language";
    private static final String COOKIE = "onboarding-page-language";

    private final Languages languages;
    private final Reader reader;
    private final MessageSource messages;

    GuestLanguage(Languages languages, Reader reader, MessageSource messages) {
        this.languages = languages;
        this.reader = reader;
        this.messages = messages;
    }

    /**
     * The words of the page that answers this request.
     *
     * @param written tag of the language that the person is written to in; null where nobody knows the person
     */
    public Words words(@Nullable String written) {
        ServletRequestAttributes call = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletRequest request = call.getRequest();
        HttpServletResponse response = call.getResponse();
        Optional<Locale> chosen = languages.named(request.getParameter(PARAMETER));
        if (response != null) {
            chosen.ifPresent(language -> remember(language, request, response));
        }
        Locale language = chosen.or(() -> languages.named(remembered(request)))
                .or(() -> languages.named(written))
                .orElse(Languages.SOURCE);
        reader.setLocale(request, response, language);
        return Words.of(messages, language);
    }

    /** Gives a page its words and the switch that offers the others. */
    public ModelAndView switchable(ModelAndView page, Words words) {
        List<Choice> choice = languages.choice(Locale.forLanguageTag(words.languageTag()));
        return page.addObject("texts", words)
                .addObject("language", words.languageTag())
                .addObject("languageSwitch", choice);
    }

    private static void remember(Locale language, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, language.toLanguageTag())
                .path(request.getContextPath() + "/")
                .secure(request.isSecure())
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static @Nullable String remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
