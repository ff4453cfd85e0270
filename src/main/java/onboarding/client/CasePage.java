package onboarding.client;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onboarding.confirmation.Confirmation;
import onboarding.confirmation.Confirmations;
import onboarding.confirmation.State;
import onboarding.evidence.Actor;
import onboarding.evidence.Evidence;
import onboarding.evidence.Line;
import onboarding.evidence.Sentences;
import onboarding.identifier.PhoneNumbers;
import onboarding.language.Conventions;
import onboarding.language.Phrases;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfile;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of one case: its record, what is going on, its time line, and what can be done to it outside Tasklist. */
@Component
class CasePage {

    private static final Pattern LABELLED = Pattern.compile("(.*?[^\\u00a0]): (.*)");

    private final Cases cases;
    private final CaseFiles files;
    private final CaseProcess process;
    private final Reopenings reopenings;
    private final Confirmations confirmations;
    private final Evidence evidence;
    private final Sentences sentences;
    private final Phrases phrases;
    private final MessageSource texts;
    private final Colleagues colleagues;
    private final OfficeProfiles office;
    private final List<CaseSection> sections;
    private final List<PathSituations> situations;

    CasePage(
            Cases cases,
            CaseFiles files,
            CaseProcess process,
            Reopenings reopenings,
            Confirmations confirmations,
            Evidence evidence,
            Sentences sentences,
            Phrases phrases,
            MessageSource texts,
            Colleagues colleagues,
            OfficeProfiles office,
            List<CaseSection> sections,
            List<PathSituations> situations) {
        this.cases = cases;
        this.files = files;
        this.process = process;
        this.reopenings = reopenings;
        this.confirmations = confirmations;
        this.evidence = evidence;
        this.sentences = sentences;
        this.phrases = phrases;
        this.texts = texts;
        this.colleagues = colleagues;
        this.office = office;
        this.sections = sections;
        this.situations = situations;
    }

    /** One line of the time line as it is read. */
    record Told(Instant at, String who, String sentence, List<String> answers) {}

    /** An open task with the name of the person who has it. */
    record Waiting(OpenTask task, @Nullable String person) {}

    ModelAndView of(String reference, String userId, Locale language) {
        CaseFile found = existing(reference);
        Optional<OnboardingCase> onboarding = cases.find(reference);
        boolean isOpen = found.status() == CaseStatus.OPEN;
        return new ModelAndView("client/case")
                .addObject("case", found)
                .addObject("onboarding", onboarding.orElse(null))
                .addObject(
                        "contactPhone",
                        onboarding
                                .map(of -> PhoneNumbers.readable(of.contact().phone()))
                                .orElse(null))
                .addObject("responsible", nameOf(found.responsible()))
                .addObject("tasks", waiting(reference))
                .addObject("waits", waits(reference))
                .addObject(
                        "sections",
                        sections.stream()
                                .flatMap(section -> section.of(reference).stream())
                                .toList())
                .addObject("timeline", timeline(reference, language))
                .addObject("zone", zone())
                .addObject("isOpen", isOpen)
                .addObject("otherPaths", isOpen ? otherPaths(found) : List.of())
                .addObject("ended", reopenings.lastEndedBy(userId, reference).orElse(null));
    }

    /** @throws ResponseStatusException 404 when there is no such case */
    CaseFile existing(String reference) {
        return files.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The situations that lead away from the path that the case takes; empty while it takes none. */
    List<String> otherPaths(CaseFile of) {
        return process.changeablePath(of.reference()).stream()
                .flatMap(now -> situations.stream()
                        .filter(vendor -> vendor.product() == of.product())
                        .flatMap(vendor -> vendor.situations().stream())
                        .filter(situation -> !situation.equals(now)))
                .toList();
    }

    /** The office's; before an admin has filled in the office there is no case whose times could be wrong. */
    ZoneId zone() {
        return office.find().map(OfficeProfile::zone).orElse(ZoneOffset.UTC);
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
                        line.at(),
                        who(line.entry().actor()),
                        sentences.tell(line.entry(), language),
                        answers(line, language)))
                .toList();
    }

    private List<String> answers(Line line, Locale language) {
        return phrases.say(Objects.requireNonNullElse(line.entry().details().get("answers"), ""), language)
                .lines()
                .map(answer -> inSpelling(answer, language))
                .toList();
    }

    /** A question loses its mark before a colon, and French sets a space there. */
    private String inSpelling(String answer, Locale language) {
        Matcher labelled = LABELLED.matcher(answer);
        return labelled.matches()
                ? texts.getMessage(
                        "page.labelled",
                        new Object[] {Conventions.withoutEndMark(labelled.group(1)), labelled.group(2)},
                        language)
                : answer;
    }

    private String who(Actor actor) {
        return actor.kind() == Actor.Kind.STAFF ? nameOf(actor.name()) : actor.name();
    }

    private String nameOf(String userId) {
        return colleagues.find(userId).map(Colleague::name).orElse(userId);
    }
}
