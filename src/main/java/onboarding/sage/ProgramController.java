package onboarding.sage;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import onboarding.identifier.Parsed;
import onboarding.identifier.Texts;
import onboarding.sage.Programs.Side;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page on which an admin keeps the list of programs, since these products age. That only admins reach it is a rule of
 * module access for everything below {@code /office}.
 */
@Controller
@RequestMapping("/office/sage-programs")
class ProgramController {

    private static final String VIEW = "sage/programs";
    private static final String BACK = "redirect:/office/sage-programs";
    private static final int NAME_LENGTH = 100;

    private final Programs programs;
    private final MessageSource texts;

    ProgramController(Programs programs, MessageSource texts) {
        this.programs = programs;
        this.texts = texts;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("programs", programs.all());
        model.addAttribute("sides", Side.values());
        return VIEW;
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "SENDER") Side side,
            @RequestParam(defaultValue = "false") boolean supportEnds,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        Parsed parsed = Texts.parse(name, NAME_LENGTH);
        if (parsed instanceof Parsed.Refused refused) {
            return refused(texts.getMessage(refused.messageKey(), refused.args().toArray(), locale), model, response);
        }
        if (!programs.add(((Parsed.Valid) parsed).value(), side, supportEnds)) {
            return refused(texts.getMessage("sage.programs.known", null, locale), model, response);
        }
        afterwards.addFlashAttribute("saved", true);
        return BACK;
    }

    private String refused(String sentence, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("refused", sentence);
        return show(model);
    }

    @PostMapping("/{id}/support")
    String changeSupport(@PathVariable long id, @RequestParam boolean ends, RedirectAttributes afterwards) {
        programs.changeSupport(id, ends);
        afterwards.addFlashAttribute("saved", true);
        return BACK;
    }
}
