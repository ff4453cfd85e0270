package onboarding.office;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onboarding.identifier.NationalIds;
import onboarding.identifier.Parsed;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an admin fills in the office's profile. That only admins reach it is a rule of module access. */
@Controller
@RequestMapping("/office")
class OfficeController {

    private static final String VIEW = "office/profile";

    private final OfficeProfiles profiles;
    private final MessageSource texts;

    OfficeController(OfficeProfiles profiles, MessageSource texts) {
        this.profiles = profiles;
        this.texts = texts;
    }

    @GetMapping
    String show(Model model, Locale locale) {
        Optional<OfficeProfile> stored = profiles.find();
        model.addAttribute("form", stored.map(OfficeForm::of).orElse(OfficeForm.EMPTY));
        model.addAttribute("errors", Map.of());
        model.addAttribute(
                "warnings", stored.map(profile -> warnings(profile, locale)).orElse(Map.of()));
        return page(model, stored.isEmpty());
    }

    @PostMapping
    String save(
            @ModelAttribute("form") OfficeForm form,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        try {
            profiles.save(form);
        } catch (OfficeProfileRefused e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", sentences(e.refusals(), locale));
            model.addAttribute("warnings", Map.of());
            return page(model, profiles.find().isEmpty());
        }
        afterwards.addFlashAttribute("saved", true);
        return "redirect:/office";
    }

    private static String page(Model model, boolean notSetUp) {
        model.addAttribute("notSetUp", notSetUp);
        model.addAttribute("countries", OfficeForm.COUNTRIES);
        model.addAttribute("languages", OfficeForm.LANGUAGES);
        model.addAttribute("zones", OfficeForm.ZONES);
        return VIEW;
    }

    private Map<String, String> sentences(Map<String, Parsed.Refused> refusals, Locale locale) {
        Map<String, String> sentences = new LinkedHashMap<>();
        refusals.forEach((field, refused) -> sentences.put(
                field, texts.getMessage(refused.messageKey(), refused.args().toArray(), locale)));
        return sentences;
    }

    private Map<String, String> warnings(OfficeProfile profile, Locale locale) {
        return NationalIds.parse(profile.country(), profile.nationalId()) instanceof Parsed.Valid valid
                        && valid.warningKey() != null
                ? Map.of("nationalId", texts.getMessage(valid.warningKey(), null, locale))
                : Map.of();
    }
}
