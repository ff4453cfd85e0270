package onboarding.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the header of every page its choice of languages, each named in itself. */
@ControllerAdvice
class ChoiceInHeader {

    private final Languages languages;
    private final Whereabouts whereabouts;

    ChoiceInHeader(Languages languages, Whereabouts whereabouts) {
        this.languages = languages;
        this.whereabouts = whereabouts;
    }

    @ModelAttribute("languageChoice")
    List<Choice> choice(Locale reader) {
        return languages.choice(reader);
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return whereabouts.of(request);
    }
}
