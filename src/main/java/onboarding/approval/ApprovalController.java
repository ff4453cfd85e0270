package onboarding.approval;

import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onboarding.approval.Nomination.Typed;
import onboarding.identifier.Parsed;
import onboarding.identifier.Parsed.Refused;
import onboarding.identifier.Texts;
import onboarding.office.OfficeNotSetUp;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which requests are decided, several at once, and deputies are named. */
@Controller
@RequestMapping("/approvals")
class ApprovalController {

    private static final int REASON_LENGTH = 1000;

    private final Approvals approvals;
    private final ApprovalProcess process;
    private final Deputies deputies;
    private final Nomination nomination;
    private final ApprovalPage page;
    private final MessageSource texts;

    ApprovalController(
            Approvals approvals,
            ApprovalProcess process,
            Deputies deputies,
            Nomination nomination,
            ApprovalPage page,
            MessageSource texts) {
        this.approvals = approvals;
        this.process = process;
        this.deputies = deputies;
        this.nomination = nomination;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(Principal user) {
        return page.of(user.getName());
    }

    /** Each in its own transaction: one that cannot be approved does not hold up the others. */
    @PostMapping("/approve")
    ModelAndView approve(
            @RequestParam(name = "request", defaultValue = "") List<Long> ids,
            Principal user,
            RedirectAttributes after) {
        if (ids.isEmpty()) {
            after.addFlashAttribute("problems", List.of(sentence("approvals.nothingTicked")));
            return back();
        }
        List<String> approved = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Approval request : ids.stream()
                .distinct()
                .map(approvals::find)
                .flatMap(Optional::stream)
                .toList()) {
            List<String> refusals = decide(request, true, "", user);
            if (refusals.isEmpty()) {
                approved.add(page.named(request));
            } else {
                problems.add(problem(request, refusals));
            }
        }
        after.addFlashAttribute("approved", approved).addFlashAttribute("problems", problems);
        return back();
    }

    @PostMapping("/{id}/refuse")
    ModelAndView refuse(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Principal user,
            RedirectAttributes after) {
        Approval request = approvals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Parsed parsed = Texts.parse(reason.replaceAll("\\R", " "), REASON_LENGTH);
        if (parsed instanceof Refused refused) {
            return unprocessable(page.of(user.getName()))
                    .addObject("refusedRequest", id)
                    .addObject("refusedReason", reason)
                    .addObject("refusedSentence", sentence(refused));
        }
        List<String> refusals = decide(request, false, ((Parsed.Valid) parsed).value(), user);
        if (refusals.isEmpty()) {
            after.addFlashAttribute("refused", page.named(request));
        } else {
            after.addFlashAttribute("problems", List.of(problem(request, refusals)));
        }
        return back();
    }

    @PostMapping("/deputies")
    ModelAndView nameDeputy(
            @RequestParam(defaultValue = "") String manager,
            @RequestParam(defaultValue = "") String deputy,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            Principal user,
            RedirectAttributes after) {
        checkMayNameFor(manager, user);
        Typed typed = new Typed(manager, deputy, from, until);
        Map<String, Refused> refusals = nomination.name(typed, user.getName());
        if (!refusals.isEmpty()) {
            Map<String, String> sentences = new LinkedHashMap<>();
            refusals.forEach((field, refused) -> sentences.put(field, sentence(refused)));
            return unprocessable(page.of(user.getName(), typed, sentences));
        }
        after.addFlashAttribute("told", "approvals.deputy.named");
        return back();
    }

    @PostMapping("/deputies/{id}/end")
    ModelAndView endDeputy(@PathVariable long id, Principal user, RedirectAttributes after) {
        Deputy deputy = deputies.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        checkMayNameFor(deputy.manager(), user);
        deputies.end(id);
        after.addFlashAttribute("told", "approvals.deputy.ended");
        return back();
    }

    private void checkMayNameFor(String manager, Principal user) {
        if (!nomination.mayNameFor(manager, user.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private List<String> decide(Approval request, boolean approved, String reason, Principal user) {
        try {
            return process.decide(request, approved, reason, user.getName());
        } catch (OptimisticLockingFailureException e) {
            return List.of(sentence("approvals.decidedMeanwhile"));
        }
    }

    /** Nothing can wait before there is an office; the page says so. */
    @ExceptionHandler(OfficeNotSetUp.class)
    ModelAndView notSetUp() {
        return back();
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:/approvals");
    }

    private static ModelAndView unprocessable(ModelAndView shown) {
        shown.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return shown;
    }

    private String problem(Approval request, List<String> refusals) {
        return sentence("page.labelled", page.named(request), String.join(" ", refusals));
    }

    private String sentence(Refused refused) {
        return sentence(refused.messageKey(), refused.args().toArray());
    }

    private String sentence(String key, Object... args) {
        return texts.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
