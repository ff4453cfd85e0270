package onboarding.confirmation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onboarding.confirmation.Confirmation.Resting;
import onboarding.confirmation.ReminderTimes.Step;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.mail.Outbox;
import onboarding.mail.OutgoingMail;
import onboarding.mail.Recipient;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.IsoDuration;
import onboarding.office.OfficeProfiles;
import onboarding.office.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens while a client is silent: who is written to, when, and when the waiting ends. */
@Component
class Reminders {

    private static final String MANAGERS = "manager";

    private final ReminderTimes times;
    private final WorkCalendar calendar;
    private final Outbox outbox;
    private final Colleagues colleagues;
    private final OfficeProfiles office;
    private final Evidence evidence;
    private final Clock clock;

    Reminders(
            ReminderTimes times,
            WorkCalendar calendar,
            Outbox outbox,
            Colleagues colleagues,
            OfficeProfiles office,
            Evidence evidence,
            Clock clock) {
        this.times = times;
        this.calendar = calendar;
        this.outbox = outbox;
        this.colleagues = colleagues;
        this.office = office;
        this.evidence = evidence;
        this.clock = clock;
    }

    IsoDuration restLimit() {
        return times.restLimit();
    }

    Instant nextStepDue(Confirmation confirmation) {
        Resting resting = confirmation.resting();
        return resting != null ? resting.until() : stepDue(confirmation);
    }

    Instant staffLookAt(Confirmation confirmation) {
        return times.steps(confirmation.question().vendor()).stream()
                .filter(step -> step.kind() == Step.Kind.TELL_RESPONSIBLE)
                .map(step -> calendar.plus(clock.instant(), step.after()))
                .findFirst()
                .orElseThrow();
    }

    private Instant stepDue(Confirmation confirmation) {
        return calendar.plus(
                Objects.requireNonNull(confirmation.waitingSince()),
                nextStep(confirmation).after());
    }

    private Step nextStep(Confirmation confirmation) {
        return times.steps(confirmation.question().vendor()).get(confirmation.stepsTaken());
    }

    /** Takes the step that is due by now. A timer that comes twice, or too early after a change of plan, takes none. */
    Confirmation takeStep(Confirmation confirmation) {
        if (confirmation.state() != State.ASKED || confirmation.waitingSince() == null) {
            return confirmation;
        }
        Instant now = clock.instant();
        Resting resting = confirmation.resting();
        if (resting != null) {
            return now.isBefore(resting.until()) ? confirmation : afterRest(confirmation, resting);
        }
        if (now.isBefore(stepDue(confirmation))) {
            return confirmation;
        }
        Step step = nextStep(confirmation);
        if (step.kind() == Step.Kind.EXPIRE) {
            record(confirmation, "evidence.confirmation.step.EXPIRE");
            return confirmation.in(State.EXPIRED);
        }
        boolean somebodyWasTold = take(step, confirmation);
        record(
                confirmation,
                somebodyWasTold ? "evidence.confirmation.step." + step.kind() : "evidence.confirmation.nobodyToTell");
        return confirmation.waitingFrom(confirmation.waitingSince(), confirmation.stepsTaken() + 1, null);
    }

    private boolean take(Step step, Confirmation confirmation) {
        return switch (step.kind()) {
            case TELL_RESPONSIBLE ->
                tell(
                        confirmation,
                        "staff-notice-no-answer",
                        colleagues.find(confirmation.question().responsible()).stream()
                                .toList());
            case TELL_MANAGER -> tell(confirmation, "manager-notice-no-answer", colleagues.inGroup(MANAGERS));
            case REMIND, EXPIRE -> remind(confirmation);
        };
    }

    /** A day that was named has passed; help and repair go on until a person ends them. */
    private Confirmation afterRest(Confirmation confirmation, Resting resting) {
        if (resting.reason() == Rest.PROMISE || resting.reason() == Rest.OFFICE) {
            return resumed(confirmation);
        }
        record(confirmation, "evidence.confirmation.stillResting." + resting.reason());
        Instant until = calendar.plus(clock.instant(), times.restLimit());
        return confirmation.waitingFrom(
                confirmation.waitingSince(),
                confirmation.stepsTaken(),
                new Resting(resting.reason(), resting.since(), until));
    }

    /** Moves the beginning of the wait on by the length of the rest. */
    Confirmation resumed(Confirmation confirmation) {
        Resting resting = Objects.requireNonNull(confirmation.resting());
        Instant since = confirmation.waitingSince();
        return confirmation.waitingFrom(
                since == null ? null : since.plus(restedWhileWaiting(resting, since)), confirmation.stepsTaken(), null);
    }

    /** A rest that began before the wait counts only from there on. */
    private Duration restedWhileWaiting(Resting resting, Instant waitingSince) {
        Instant from = resting.since().isAfter(waitingSince) ? resting.since() : waitingSince;
        Duration rested = Duration.between(from, clock.instant());
        return rested.isNegative() ? Duration.ZERO : rested;
    }

    private boolean remind(Confirmation confirmation) {
        Question question = confirmation.question();
        outbox.queue(new OutgoingMail(
                key(confirmation, "remind-" + (confirmation.stepsTaken() + 1)),
                question.caseReference(),
                "confirmation-reminder",
                question.language(),
                question.to(),
                replyTo(question),
                parameters(confirmation),
                confirmation.linkId()));
        return true;
    }

    /** Writes to those who have an address, and says whether anybody has. */
    private boolean tell(Confirmation confirmation, String template, List<Colleague> people) {
        List<Colleague> reachable =
                people.stream().filter(person -> !person.email().isBlank()).toList();
        reachable.forEach(person ->
                outbox.queue(notice(confirmation, template, key(confirmation, template + "/" + person.id()), person)));
        return !reachable.isEmpty();
    }

    void tellOfQuestion(Confirmation confirmation, String question) {
        Optional<Colleague> responsible = colleagues
                .find(confirmation.question().responsible())
                .filter(person -> !person.email().isBlank());
        responsible.ifPresent(person -> {
            String key = key(confirmation, "help/" + clock.instant().toEpochMilli());
            OutgoingMail notice = notice(confirmation, "client-needs-help", key, person);
            Map<String, String> parameters = new HashMap<>(notice.parameters());
            parameters.put("question", question);
            outbox.queue(new OutgoingMail(
                    notice.key(),
                    notice.caseReference(),
                    notice.template(),
                    notice.language(),
                    notice.to(),
                    notice.replyTo(),
                    parameters,
                    null));
        });
    }

    private OutgoingMail notice(Confirmation confirmation, String template, String key, Colleague person) {
        return new OutgoingMail(
                key,
                confirmation.caseReference(),
                template,
                person.writtenIn(office.current()),
                new Recipient(person.name(), person.email()),
                null,
                parameters(confirmation),
                null);
    }

    private Map<String, String> parameters(Confirmation confirmation) {
        Map<String, String> parameters = new HashMap<>(confirmation.question().parameters());
        Instant since = confirmation.waitingSince() == null ? clock.instant() : confirmation.waitingSince();
        parameters.put(
                "daysWaiting",
                Long.toString(Duration.between(since, clock.instant()).toDays()));
        return parameters;
    }

    /** Answers go to the responsible colleague. */
    @Nullable
    Recipient replyTo(Question question) {
        return colleagues
                .find(question.responsible())
                .filter(person -> !person.email().isBlank())
                .map(person -> new Recipient(person.name(), person.email()))
                .orElse(null);
    }

    private String key(Confirmation confirmation, String item) {
        return "%s%d.%d/%s".formatted(confirmation.mailKeyPrefix(), confirmation.round(), confirmation.asking(), item);
    }

    private void record(Confirmation confirmation, String what) {
        evidence.record(
                confirmation.caseReference(),
                new Entry(
                        Actor.SYSTEM,
                        what,
                        Map.of("subject", confirmation.question().subject())));
    }
}
