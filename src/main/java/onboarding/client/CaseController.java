package onboarding.client;

import java.security.Principal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import onboarding.confirmation.Confirmation;
import onboarding.confirmation.Confirmations;
import onboarding.confirmation.State;
import onboarding.evidence.Actor;
import onboarding.evidence.Evidence;
import onboarding.evidence.Line;
import onboarding.evidence.Sentences;
import onboarding.identifier.Parsed;
import onboarding.identifier.PhoneNumbers;
import onboarding.identifier.Texts;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfile;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The cases for staff to look up, and the one thing that can be done to a case outside Tasklist: cancelling it. */
@Controller
class CaseController {

    private static final int PAGE = 50;
    private static final int REASON_LENGTH = 1000;

    private final Cases cases;
    private final CaseProcess process;
    private final Confirmations confirmations;
    private final Evidence evidence;
    private final Sentences sentences;
    private final Colleagues colleagues;
    private final OfficeProfiles office;
    private final List<CaseSection> sections;

    CaseController(
            Cases cases,
            CaseProcess process,
            Confirmations confirmations,
            Evidence evidence,
            Sentences sentences,
            Colleagues colleagues,
            OfficeProfiles office,
            List<CaseSection> sections) {
        this.cases = cases;
        this.process = process;
        this.confirmations = confirmations;
        this.evidence = evidence;
        this.sentences = sentences;
        this.colleagues = colleagues;
        this.office = office;
        this.sections = sections;
    }

    /** One line of the time line as it is read. */
    record Told(Instant at, String who, String sentence, List<String> answers) {}

    /** An open task with the name of the person who has it. */
    record Waiting(OpenTask task, @Nullable String person) {}

    @GetMapping("/cases")
    ModelAndView list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "0") int page) {
        int first = Math.max(0, page) * PAGE;
        List<OnboardingCase> found = cases.search(search, !all, first, PAGE + 1);
        return new ModelAndView("client/cases")
                .addObject("cases", found.stream().limit(PAGE).toList())
                .addObject("search", search)
                .addObject("all", all)
                .addObject("page", Math.max(0, page))
                .addObject("hasNext", found.size() > PAGE)
                .addObject("zone", zone());
    }

    @GetMapping("/cases/{reference}")
    ModelAndView show(@PathVariable String reference, Locale language) {
        OnboardingCase found = existing(reference);
        return new ModelAndView("client/case")
                .addObject("case", found)
                .addObject("contactPhone", PhoneNumbers.readable(found.contact().phone()))
                .addObject("responsible", nameOf(found.responsible()))
                .addObject("tasks", waiting(reference))
                .addObject("waits", waits(reference))
                .addObject(
                        "sections",
                        sections.stream()
                                .map(section -> section.of(reference))
                                .flatMap(Optional::stream)
                                .toList())
                .addObject("timeline", timeline(reference, language))
                .addObject("zone", zone())
                .addObject("canCancel", found.status() == CaseStatus.OPEN);
    }

    @PostMapping("/cases/{reference}/cancel")
    ModelAndView cancel(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String reason,
            Principal user,
            Locale language,
            RedirectAttributes after) {
        existing(reference);
        Parsed parsed = Texts.parse(reason.replaceAll("\\R", " "), REASON_LENGTH);
        if (parsed instanceof Parsed.Refused refused) {
            ModelAndView page = show(reference, language)
                    .addObject("reason", reason)
                    .addObject("refusedKey", refused.messageKey())
                    .addObject("refusedArgs", refused.args().toArray());
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        boolean cancelled = process.cancel(reference, ((Parsed.Valid) parsed).value(), user.getName());
        after.addFlashAttribute("told", cancelled ? "case.told.cancelled" : "case.told.tooLate");
        return new ModelAndView("redirect:/cases/" + reference);
    }

    /** The office's; before an admin has filled in the office there is no case whose times could be wrong. */
    private ZoneId zone() {
        return office.find().map(OfficeProfile::zone).orElse(ZoneOffset.UTC);
    }

    private OnboardingCase existing(String reference) {
        return cases.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Waiting> waiting(String reference) {
        return process.openTasks(reference).stream()
                .map(task -> new Waiting(
                        task,
                        Optional.ofNullable(task.assignee()).map(this::nameOf).orElse(null)))
                .toList();
    }

    /** The questions that the client has not answered. */
    private List<Confirmation> waits(String reference) {
        return confirmations.ofCase(reference).stream()
                .filter(confirmation -> confirmation.state() == State.ASKED)
                .toList();
    }

    private List<Told> timeline(String reference, Locale language) {
        return evidence.of(reference).stream()
                .map(line -> new Told(
                        line.at(), who(line.entry().actor()), sentences.tell(line.entry(), language), answers(line)))
                .toList();
    }

    private static List<String> answers(Line line) {
        return Objects.requireNonNullElse(line.entry().details().get("answers"), "")
                .lines()
                .toList();
    }

    private String who(Actor actor) {
        return actor.kind() == Actor.Kind.STAFF ? nameOf(actor.name()) : actor.name();
    }

    private String nameOf(String userId) {
        return colleagues.find(userId).map(Colleague::name).orElse(userId);
    }
}
