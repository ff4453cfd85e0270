package onboarding.client;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onboarding.client.EndedTasks.Origin;
import onboarding.confirmation.Confirmations;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.evidence.Line;
import onboarding.language.Phrases;
import onboarding.mail.Outbox;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a task again that was ended by mistake, for the person who ended it, as long as nobody outside the office has
 * learned of its result and nobody has built on it.
 */
@Service
@Transactional
public class Reopenings {

    /** The detail of a time line's entry that says which task was ended, or opened again. */
    public static final String TASK_ID = "taskId";

    private static final String TASK = "task";
    private static final Set<String> ENDED =
            Set.of("evidence.task.DONE", "evidence.task.ALREADY_SO", "evidence.task.NOT_APPLICABLE");
    private static final String REOPENED = "evidence.case.taskReopened";
    private static final String PATH_LEFT = "evidence.case.pathLeft";

    private final Cases cases;
    private final CaseFiles files;
    private final EndedTasks tasks;
    private final Phrases phrases;
    private final CaseProcess process;
    private final Evidence evidence;
    private final List<Departures> departures;
    private final Outbox outbox;
    private final Confirmations confirmations;
    private final Colleagues colleagues;
    private final ApplicationEventPublisher events;

    Reopenings(
            Cases cases,
            CaseFiles files,
            EndedTasks tasks,
            Phrases phrases,
            CaseProcess process,
            Evidence evidence,
            List<Departures> departures,
            Outbox outbox,
            Confirmations confirmations,
            Colleagues colleagues,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.files = files;
        this.tasks = tasks;
        this.phrases = phrases;
        this.process = process;
        this.evidence = evidence;
        this.departures = departures;
        this.outbox = outbox;
        this.confirmations = confirmations;
        this.colleagues = colleagues;
        this.events = events;
    }

    /**
     * The task that a person ended last in a case.
     *
     * @param refusal why it stays ended, or null when it can be opened again
     */
    public record Ended(
            String taskId,
            String name,
            Instant at,
            @Nullable Refusal refusal) {}

    /** Why a task stays ended: key of the sentence, and what it names. */
    public record Refusal(String messageKey, List<String> args) {

        static Refusal of(String messageKey, String... args) {
            return new Refusal(messageKey, List.of(args));
        }
    }

    /** A task was not opened again; nothing has changed. */
    public static class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.messageKey());
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    /** The task that the person ended last, while the case is open; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Ended> lastEndedBy(String userId, String caseReference) {
        if (files.get(caseReference).status() != CaseStatus.OPEN) {
            return Optional.empty();
        }
        List<Line> timeline = evidence.of(caseReference);
        List<Line> ended = ended(caseReference, timeline);
        return newest(ended.stream().filter(line -> isBy(userId, line)))
                .map(line -> new Ended(
                        detail(line, TASK_ID),
                        said(line),
                        line.at(),
                        refusal(line, ended, timeline).orElse(null)));
    }

    /**
     * Opens a task again.
     *
     * @throws Refused when it is not the last one that the person ended, or stays ended for another reason
     */
    public void reopen(String caseReference, String taskId, String reason, String userId) {
        Ended last = lastEndedBy(userId, caseReference)
                .filter(ended -> ended.taskId().equals(taskId))
                .orElseThrow(() -> new Refused(Refusal.of("case.reopen.refused.movedOn")));
        if (last.refusal() != null) {
            throw new Refused(last.refusal());
        }
        Instant since = since(last.at());
        if (!outbox.withdrawSince(caseReference, since)) {
            throw new Refused(Refusal.of("case.reopen.refused.mail"));
        }
        confirmations.takeBackSince(caseReference, since, userId);
        evidence.record(
                caseReference,
                new Entry(
                        Actor.staff(userId),
                        REOPENED,
                        Map.of(TASK, storedName(caseReference, taskId), TASK_ID, taskId, "reason", reason)));
        Origin origin = tasks.originOf(taskId);
        events.publishEvent(new TaskReopened(
                caseReference, origin.processKey(), origin.taskKey(), origin.formId(), last.at(), userId));
        if (!tasks.reopen(caseReference, taskId, userId)) {
            throw new Refused(Refusal.of("case.reopen.refused.movedOn"));
        }
        if (!files.get(caseReference).isOffices()
                && process.changeablePath(caseReference).isEmpty()) {
            cases.forgetPath(caseReference);
        }
    }

    /** The ended tasks that still stand, oldest first: those of the case itself that nobody has opened again since. */
    private List<Line> ended(String caseReference, List<Line> timeline) {
        Set<String> reopened = new HashSet<>();
        timeline.stream()
                .filter(line -> line.entry().what().equals(REOPENED))
                .forEach(line -> reopened.add(detail(line, TASK_ID)));
        List<Line> ended = timeline.stream()
                .filter(line -> ENDED.contains(line.entry().what()))
                .filter(line -> !detail(line, TASK_ID).isEmpty() && !reopened.contains(detail(line, TASK_ID)))
                .toList();
        List<String> own = tasks.ofTheCaseItself(
                caseReference, ended.stream().map(line -> detail(line, TASK_ID)).toList());
        return ended.stream()
                .filter(line -> own.contains(detail(line, TASK_ID)))
                .toList();
    }

    private Optional<Refusal> refusal(Line mine, List<Line> ended, List<Line> timeline) {
        Instant since = since(mine.at());
        String caseReference = mine.caseReference();
        Optional<Line> later = newest(ended.stream().filter(line -> line.id() > mine.id()));
        if (later.isPresent()) {
            return Optional.of(Refusal.of(
                    "case.reopen.refused.later",
                    said(later.get()),
                    nameOf(later.get().entry().actor().name())));
        }
        if (timeline.stream()
                .anyMatch(line -> line.id() > mine.id() && line.entry().what().equals(PATH_LEFT))) {
            return Optional.of(Refusal.of("case.reopen.refused.pathLeft"));
        }
        if (timeline.stream().anyMatch(line -> line.id() > mine.id() && isByTheClient(line))) {
            return Optional.of(Refusal.of("case.reopen.refused.client"));
        }
        if (departures.stream()
                .flatMap(departure -> departure.lastLeft(caseReference).stream())
                .anyMatch(left -> !left.isBefore(since))) {
            return Optional.of(Refusal.of("case.reopen.refused.left"));
        }
        if (outbox.hasLeftSince(caseReference, since)) {
            return Optional.of(Refusal.of("case.reopen.refused.mail"));
        }
        List<String> before = ended.stream()
                .filter(line -> line.id() < mine.id())
                .map(line -> detail(line, TASK_ID))
                .toList();
        return tasks.canReopen(detail(mine, TASK_ID), before)
                ? Optional.empty()
                : Optional.of(Refusal.of("case.reopen.refused.inTheMiddle"));
    }

    /** Tables keep different fractions of a second; what was caused by the ending must not seem to come before it. */
    private static Instant since(Instant ended) {
        return ended.truncatedTo(ChronoUnit.MILLIS);
    }

    private static Optional<Line> newest(Stream<Line> lines) {
        return lines.reduce((one, next) -> next);
    }

    private static boolean isBy(String userId, Line line) {
        return line.entry().actor().equals(Actor.staff(userId));
    }

    private static boolean isByTheClient(Line line) {
        return line.entry().actor().kind() == Actor.Kind.CLIENT;
    }

    private static String detail(Line line, String name) {
        return line.entry().details().getOrDefault(name, "");
    }

    private String storedName(String caseReference, String taskId) {
        return evidence.of(caseReference).stream()
                .filter(line -> detail(line, TASK_ID).equals(taskId))
                .map(line -> detail(line, TASK))
                .findFirst()
                .orElseThrow();
    }

    private String said(Line line) {
        return phrases.say(detail(line, TASK), LocaleContextHolder.getLocale());
    }

    private String nameOf(String userId) {
        return colleagues.find(userId).map(Colleague::name).orElse(userId);
    }
}
