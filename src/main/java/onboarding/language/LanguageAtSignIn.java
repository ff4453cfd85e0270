package onboarding.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a browser speaks once somebody has signed in. Colleagues share machines, so what the one before chose ends there:
 * the person's own choice counts, made earlier or on the sign-in page just now, and else the browser's settings.
 */
@Component
public class LanguageAtSignIn {

    private static final String CHOSEN = LanguageAtSignIn.class.getName() + ".chosen";

    private final LanguageChoices choices;

    LanguageAtSignIn(LanguageChoices choices) {
        this.choices = choices;
    }

    static void note(HttpServletRequest request, Locale language) {
        request.getSession().setAttribute(CHOSEN, language);
    }

    /** Puts the person's own language back into the browser in which the person has signed in just now. */
    public void settle(String personId, HttpServletRequest request, HttpServletResponse response) {
        Optional<Locale> own = choices.of(personId).or(() -> {
            Optional<Locale> chosen = chosen(request);
            chosen.ifPresent(language -> choices.keep(personId, language));
            return chosen;
        });
        own.ifPresentOrElse(
                language -> LanguageCookie.write(request, response, language),
                () -> LanguageCookie.forget(request, response));
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(CHOSEN) instanceof Locale language
                ? Optional.of(language)
                : Optional.empty();
    }
}
