package onboarding.client;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onboarding.client.Corrections.Correction;
import onboarding.client.Corrections.Outcome;
import onboarding.client.IntakeForm.Change;
import onboarding.identifier.Parsed;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which staff put right what was entered when a case was opened. */
@Controller
class CorrectionController {

    private final Cases cases;
    private final Corrections corrections;
    private final IntakeForm form;
    private final MessageSource texts;

    CorrectionController(Cases cases, Corrections corrections, IntakeForm form, MessageSource texts) {
        this.cases = cases;
        this.corrections = corrections;
        this.form = form;
        this.texts = texts;
    }

    private OnboardingCase existing(String reference) {
        return cases.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/cases/{reference}/correct")
    ModelAndView show(@PathVariable String reference) {
        OnboardingCase found = existing(reference);
        return page(found, form.entered(NewCase.of(found)), List.of(), HttpStatus.OK);
    }

    @PostMapping("/cases/{reference}/correct")
    ModelAndView correct(
            @PathVariable String reference,
            @RequestParam Map<String, String> typed,
            Principal user,
            RedirectAttributes after) {
        OnboardingCase found = existing(reference);
        Parsed reason = CaseController.reason(typed.get("reason"));
        if (reason instanceof Parsed.Refused refused) {
            return page(
                    found,
                    typed,
                    List.of(sentence(
                            "case.correct.refused.reason",
                            sentence(refused.messageKey(), refused.args().toArray()))),
                    HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            Outcome outcome = corrections.correct(new Correction(
                    reference,
                    typed.getOrDefault("shown", ""),
                    typed,
                    Boolean.parseBoolean(typed.get("otherClient")),
                    ((Parsed.Valid) reason).value(),
                    user.getName()));
            return switch (outcome) {
                case CORRECTED -> told(found, "case.told.corrected", after);
                case NOTHING_CHANGED ->
                    page(found, typed, List.of(sentence("case.correct.nothing")), HttpStatus.UNPROCESSABLE_ENTITY);
                case CHANGED_MEANWHILE -> changedMeanwhile(cases.get(reference), typed);
            };
        } catch (IntakeRefused e) {
            return page(found, typed, e.sentences(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            return page(found, typed, List.of(sentence("case.told.meanwhile")), HttpStatus.CONFLICT);
        }
    }

    /** What was typed stays, beside what the record says by now, so that nothing of either is lost. */
    private ModelAndView changedMeanwhile(OnboardingCase now, Map<String, String> typed) {
        return page(now, typed, List.of(sentence("case.correct.meanwhile")), HttpStatus.CONFLICT)
                .addObject("recorded", recorded(now, typed));
    }

    private Map<String, String> recorded(OnboardingCase now, Map<String, String> typed) {
        return form.differing(NewCase.of(now), typed).stream().collect(Collectors.toMap(Change::label, Change::before));
    }

    private ModelAndView page(
            OnboardingCase found, Map<String, String> entered, List<String> refusals, HttpStatus status) {
        ModelAndView page = new ModelAndView("client/correct")
                .addObject("case", found)
                .addObject("groups", form.groups(entered))
                .addObject("entered", entered)
                .addObject("recorded", Map.of())
                .addObject("shown", corrections.fingerprint(found))
                .addObject(
                        "others",
                        cases.ofClient(found.client().id()).stream()
                                .map(OnboardingCase::reference)
                                .filter(reference -> !reference.equals(found.reference()))
                                .toList())
                .addObject("refusals", refusals);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView told(OnboardingCase found, String messageKey, RedirectAttributes after) {
        after.addFlashAttribute("told", messageKey);
        return new ModelAndView("redirect:/cases/" + found.reference());
    }

    private String sentence(String key, Object... args) {
        return texts.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
