package onboarding.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a person's choice of language and leads back to where the person was. */
@Controller
class LanguageController {

    private final Languages languages;
    private final LanguageChoices choices;

    LanguageController(Languages languages, LanguageChoices choices) {
        this.languages = languages;
        this.choices = choices;
    }

    @PostMapping("/language")
    String choose(
            @RequestParam(name = "language", defaultValue = "") String tag,
            @RequestParam(name = "to", defaultValue = "/") String to,
            @Nullable Principal person,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Locale> language = languages.named(tag);
        language.ifPresent(chosen -> {
            LanguageCookie.write(request, response, chosen);
            if (person == null) {
                LanguageAtSignIn.note(request, chosen);
            } else {
                choices.keep(person.getName(), chosen);
            }
        });
        return "redirect:" + Whereabouts.safe(to);
    }
}
