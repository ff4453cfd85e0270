package onboarding.client;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import onboarding.client.Reopenings.Refused;
import onboarding.identifier.Parsed;
import onboarding.identifier.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The cases for staff to look up, and what can be done to a case outside Tasklist. */
@Controller
class CaseController {

    private static final int REASON_LENGTH = 1000;

    private static final int PAGE = 50;

    private final CaseFiles files;
    private final CaseProcess process;
    private final Reopenings reopenings;
    private final CasePage page;

    CaseController(CaseFiles files, CaseProcess process, Reopenings reopenings, CasePage page) {
        this.files = files;
        this.process = process;
        this.reopenings = reopenings;
        this.page = page;
    }

    @GetMapping("/cases")
    ModelAndView list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(name = "page", defaultValue = "0") int number) {
        int first = Math.max(0, number) * PAGE;
        List<CaseFile> found = files.search(search, !all, first, PAGE + 1);
        return new ModelAndView("client/cases")
                .addObject("cases", found.stream().limit(PAGE).toList())
                .addObject("search", search)
                .addObject("all", all)
                .addObject("page", Math.max(0, number))
                .addObject("hasNext", found.size() > PAGE)
                .addObject("zone", page.zone());
    }

    @GetMapping("/cases/{reference}")
    ModelAndView show(@PathVariable String reference, Principal user, Locale language) {
        return page.of(reference, user.getName(), language);
    }

    @PostMapping("/cases/{reference}/cancel")
    ModelAndView cancel(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String reason,
            Principal user,
            Locale language,
            RedirectAttributes after) {
        page.existing(reference);
        return new Action("cancel", Map.of("reason", reason), reference, user, language, after).run(read -> {
            boolean cancelled = process.cancel(reference, read, user.getName());
            return cancelled ? "case.told.cancelled" : "case.told.tooLate";
        });
    }

    /** The client needs another path than the one that is being taken. */
    @PostMapping("/cases/{reference}/path")
    ModelAndView changePath(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String situation,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Principal user,
            Locale language,
            RedirectAttributes after) {
        Map<String, String> typed = Map.of("reason", reason, "situation", situation);
        Action action = new Action("path", typed, reference, user, language, after);
        List<String> possible = page.otherPaths(page.existing(reference));
        if (!possible.isEmpty() && !possible.contains(situation)) {
            return action.refused("case.path.change.situation.missing");
        }
        if (!confirmed) {
            return action.refused("case.confirm.missing");
        }
        return action.run(read -> {
            boolean changed = process.changePath(reference, situation, read, user.getName());
            return changed ? "case.told.pathChanged" : "case.told.noPathToChange";
        });
    }

    /** A task was ended by mistake. */
    @PostMapping("/cases/{reference}/reopen")
    ModelAndView reopen(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String task,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Principal user,
            Locale language,
            RedirectAttributes after) {
        page.existing(reference);
        Action action = new Action("reopen", Map.of("reason", reason), reference, user, language, after);
        if (!confirmed) {
            return action.refused("case.confirm.missing");
        }
        return action.run(read -> {
            try {
                reopenings.reopen(reference, task, read, user.getName());
                return "case.told.reopened";
            } catch (Refused e) {
                after.addFlashAttribute("toldArgs", e.refusal().args().toArray());
                after.addFlashAttribute("toldIsBad", true);
                return e.refusal().messageKey();
            }
        });
    }

    /** The reason for something, which the time line tells in one line. */
    static Parsed reason(@Nullable String typed) {
        return Texts.parse(typed == null ? null : typed.replaceAll("\\R", " "), REASON_LENGTH);
    }

    /** One thing done to a case for a reason; on the page its refusal stands in the form of the same name. */
    private final class Action {

        private final String form;
        private final Map<String, String> typed;
        private final String reference;
        private final Principal user;
        private final Locale language;
        private final RedirectAttributes after;

        Action(
                String form,
                Map<String, String> typed,
                String reference,
                Principal user,
                Locale language,
                RedirectAttributes after) {
            this.form = form;
            this.typed = typed;
            this.reference = reference;
            this.user = user;
            this.language = language;
            this.after = after;
        }

        /** @param act does it with the reason as it is stored, and returns the key of the sentence that tells the result */
        ModelAndView run(Function<String, String> act) {
            Parsed parsed = reason(typed.get("reason"));
            if (parsed instanceof Parsed.Refused refused) {
                return refused(refused.messageKey(), refused.args().toArray());
            }
            try {
                after.addFlashAttribute("told", act.apply(((Parsed.Valid) parsed).value()));
            } catch (OptimisticLockingFailureException e) {
                after.addFlashAttribute("told", "case.told.meanwhile").addFlashAttribute("toldIsBad", true);
            }
            return new ModelAndView("redirect:/cases/" + reference);
        }

        ModelAndView refused(String messageKey, Object... args) {
            ModelAndView shown = page.of(reference, user.getName(), language)
                    .addAllObjects(typed)
                    .addObject("refusedForm", form)
                    .addObject("refusedKey", messageKey)
                    .addObject("refusedArgs", args);
            shown.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return shown;
        }
    }
}
