package onboarding.afas;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import onboarding.afas.PersonCorrections.Wanted;
import onboarding.afas.PersonRules.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which staff read who is linked where, since when and on which workstation. */
@Controller
@RequestMapping("/afas")
class LinkController {

    private static final int LONGEST_REASON = 500;

    private final AfasOffices offices;
    private final Environments environments;
    private final PccUsers users;
    private final Links links;
    private final UpdateRule rule;
    private final PersonRules rules;
    private final PersonCorrections corrections;
    private final CorrectionProcess approval;
    private final AfasWords words;
    private final MessageSource texts;

    LinkController(
            AfasOffices offices,
            Environments environments,
            PccUsers users,
            Links links,
            UpdateRule rule,
            PersonRules rules,
            PersonCorrections corrections,
            CorrectionProcess approval,
            AfasWords words,
            MessageSource texts) {
        this.offices = offices;
        this.environments = environments;
        this.users = users;
        this.links = links;
        this.rule = rule;
        this.rules = rules;
        this.corrections = corrections;
        this.approval = approval;
        this.words = words;
        this.texts = texts;
    }

    /**
     * A column.
     *
     * @param update the Profit Update, who read it and when
     * @param isHeld whether it is not on the Update of the office, so that nobody can link it
     */
    record EnvironmentColumn(
            long id,
            String client,
            String code,
            String caseReference,
            String update,
            boolean isReady,
            boolean isHeld) {}

    /**
     * A cell.
     *
     * @param since since when it is linked, or when and by whom it was settled otherwise
     * @param flaggedSince since when a new Profit Update calls for a look at it; null where none does
     */
    record Cell(
            long id,
            LinkState state,
            String since,
            String workstation,
            String reason,
            @Nullable String flaggedSince) {}

    /** A row; a cell is null where the person has nothing to do with the environment. */
    record PersonRow(PccUser user, String name, @Nullable String pccSince, List<@Nullable Cell> cells) {}

    @GetMapping
    String show(Model model) {
        List<Environment> columns = environments.all();
        boolean isOfficeReady = offices.ready().isPresent();
        model.addAttribute("office", offices.entered().orElse(null));
        model.addAttribute(
                "officeUpdate",
                offices.entered().map(office -> words.update(office.reading())).orElse(""));
        model.addAttribute(
                "environments",
                columns.stream()
                        .map(environment -> column(environment, isOfficeReady))
                        .toList());
        model.addAttribute(
                "people", users.all().stream().map(user -> row(user, columns)).toList());
        return "afas/links";
    }

    private EnvironmentColumn column(Environment environment, boolean isOfficeReady) {
        return new EnvironmentColumn(
                environment.id(),
                environment.clientName(),
                environment.code(),
                environment.caseReference(),
                words.update(environment.reading()),
                environment.isReady(),
                isOfficeReady && !rule.holds(environment));
    }

    private PersonRow row(PccUser user, List<Environment> columns) {
        Map<Long, Link> cells =
                links.ofUser(user.id()).stream().collect(Collectors.toMap(Link::environmentId, Function.identity()));
        Instant pccReadyAt = user.pccReadyAt();
        List<@Nullable Cell> row = new ArrayList<>();
        columns.forEach(environment -> row.add(cell(cells.get(environment.id()))));
        return new PersonRow(
                user, words.nameOf(user.colleague()), pccReadyAt == null ? null : words.day(pccReadyAt), row);
    }

    private @Nullable Cell cell(@Nullable Link link) {
        if (link == null) {
            return null;
        }
        Instant linkedAt = link.linkedAt();
        Instant flaggedAt = link.flaggedAt();
        Done settled = link.settled();
        String since = link.state() == LinkState.LINKED && linkedAt != null
                ? words.day(linkedAt)
                : settled != null && link.state() != LinkState.OPEN
                        ? words.dayAndPerson(settled.at(), settled.by())
                        : "";
        return new Cell(
                link.id(),
                link.state(),
                since,
                Optional.ofNullable(link.workstation()).orElse(""),
                words.said(Optional.ofNullable(link.settledBecause()).orElse("")),
                flaggedAt == null ? null : words.day(flaggedAt));
    }

    /** A colleague decides that a person does not need an environment; what is linked already stays. */
    @PostMapping("/links/{id}/not-needed")
    String notNeeded(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Principal colleague,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Link link = links.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return refused("afas.links.reasonMissing", model, locale, response);
        }
        if (link.state() != LinkState.OPEN) {
            return refused("afas.links.notOpen", model, locale, response);
        }
        links.recordNotNeeded(
                id, environments.get(link.environmentId()).caseReference(), reason.strip(), colleague.getName());
        links.letGo(link.userId());
        return "redirect:/afas";
    }

    /** A colleague corrects code and address of a person, as Profit knows them. */
    @PostMapping("/people/{id}")
    String correct(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String userCode,
            @RequestParam(defaultValue = "") String email,
            Principal colleague,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        PccUser person = users.findPresent(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String code = userCode.strip();
        Optional<Refusal> refusal = rules.checkCode(code, OptionalLong.of(id), rules.isOnline(id))
                .or(() -> rules.checkEmail(email, OptionalLong.of(id)));
        if (refusal.isPresent()) {
            return refused(
                    refusal.get().messageKey(),
                    model,
                    locale,
                    response,
                    refusal.get().args().toArray());
        }
        String address = PersonRules.normalisedEmail(email);
        Optional<String> other = Optional.of(person)
                .filter(user -> !user.userCode().equals(code))
                .flatMap(approval::openCaseOf);
        if (other.isPresent()) {
            return refused("afas.refused.personOpen", model, locale, response, other.get());
        }
        if (!corrections.needsApproval(person, code)) {
            corrections.correct(id, code, address, colleague.getName());
            return "redirect:/afas";
        }
        afterwards.addFlashAttribute("asked", approval.begin(new Wanted(id, code, address, colleague.getName())));
        return "redirect:/afas";
    }

    private String refused(String key, Model model, Locale locale, HttpServletResponse response, Object... args) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("problem", texts.getMessage(key, args, locale));
        return show(model);
    }
}
