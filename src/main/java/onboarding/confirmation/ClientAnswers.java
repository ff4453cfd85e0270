package onboarding.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onboarding.confirmation.Confirmation.Given;
import onboarding.confirmation.PageSteps.Step;
import onboarding.identifier.Parsed;
import onboarding.identifier.Texts;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what a client presses on the page: checks it, records it once and says what became of it. */
@Service
class ClientAnswers {

    private static final int NAME_LENGTH = 100;
    private static final int TEXT_LENGTH = 1000;
    private static final int DAYS_AHEAD = 60;
    /** Each becomes a task for staff, so that a link in wrong hands cannot fill their lists. */
    private static final int QUESTIONS_A_DAY = 3;

    /** Two presses at once meet in the database; the later one is tried again and finds the earlier one's answer. */
    private static final int ATTEMPTS = 3;

    private final Confirmations confirmations;
    private final ConfirmationStore store;
    private final PageSteps steps;
    private final OfficeProfiles office;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ClientAnswers(
            Confirmations confirmations,
            ConfirmationStore store,
            PageSteps steps,
            OfficeProfiles office,
            Clock clock,
            TransactionTemplate transaction) {
        this.confirmations = confirmations;
        this.store = store;
        this.steps = steps;
        this.office = office;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What became of a press. */
    enum Outcome {
        RECORDED,
        ALREADY_RECORDED,
        PROMISED,
        HELP_ASKED,
        TICKED,
        REFUSED,
        /** Staff have acted on the earlier answer, which stands. */
        SETTLED,
        /** The link once worked and no longer does. */
        OVER,
        /** There is nothing behind the link. */
        UNKNOWN
    }

    /** A field of the page and the rule that its content broke. */
    record Refusal(String field, String messageKey, List<Object> args) {}

    record Result(Outcome outcome, @Nullable Confirmation confirmation, List<Refusal> refusals) {}

    /** What a genuine link leads to; without a confirmation the link is dead. */
    record Found(@Nullable Confirmation confirmation) {}

    Optional<Found> lookUp(String linkId) {
        Optional<Confirmation> confirmation = store.byLink(linkId);
        if (confirmation.isPresent()) {
            State state = confirmation.get().state();
            boolean over = state == State.WITHDRAWN || state == State.EXPIRED;
            return Optional.of(new Found(over ? null : confirmation.get()));
        }
        return store.isDeadLink(linkId) ? Optional.of(new Found(null)) : Optional.empty();
    }

    Result act(String linkId, ClientInput input) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> actOnce(linkId, input));
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Result actOnce(String linkId, ClientInput input) {
        Optional<Found> found = lookUp(linkId);
        if (found.isEmpty()) {
            return new Result(Outcome.UNKNOWN, null, List.of());
        }
        Confirmation confirmation = found.get().confirmation();
        if (confirmation == null) {
            return new Result(Outcome.OVER, null, List.of());
        }
        List<Refusal> refusals = new ArrayList<>();
        String action = offered(confirmation, input.action());
        Result result =
                switch (action) {
                    case "done" -> answer(confirmation, Answer.DONE, input, refusals);
                    case "trouble" -> answer(confirmation, Answer.NOT_WORKING, input, refusals);
                    case "decline" -> answer(confirmation, Answer.DECLINED, input, refusals);
                    case "tick", "untick" -> tick(confirmation, input, action.equals("tick"), refusals);
                    case "later" -> promise(confirmation, input, refusals);
                    case "help" -> help(confirmation, input, refusals);
                    default -> {
                        refusals.add(new Refusal("action", "clientPage.refused.action", List.of()));
                        yield null;
                    }
                };
        return result != null ? result : new Result(Outcome.REFUSED, confirmation, refusals);
    }

    /** What the person pressed; nothing where the page has no such button. */
    private String offered(Confirmation confirmation, @Nullable String action) {
        if (action == null || action.equals("trouble") && !steps.mayNotWork(confirmation)) {
            return "";
        }
        return action;
    }

    private @Nullable Result answer(
            Confirmation confirmation, Answer answer, ClientInput input, List<Refusal> refusals) {
        String by = text("name", input.name(), NAME_LENGTH, refusals);
        String reason = answer == Answer.DONE ? "" : paragraph(reasonField(answer), input.reason(), refusals);
        if (by == null || reason == null) {
            return null;
        }
        if (answer == Answer.DONE) {
            List<String> open = steps.open(confirmation);
            if (!open.isEmpty()) {
                refusals.add(new Refusal("step", "clientPage.refused.steps", List.of(String.join(", ", open))));
                return null;
            }
        }
        Given before = confirmation.given();
        boolean saysMore = answer == Answer.NOT_WORKING
                && before != null
                && !before.reason().equals(reason);
        boolean same = before != null && before.answer() == answer && !saysMore;
        if (same) {
            return new Result(Outcome.ALREADY_RECORDED, confirmation, List.of());
        }
        return unlessSettled(
                confirmation, Outcome.RECORDED, open -> confirmations.answerOnPage(open, answer, by, reason));
    }

    private static String reasonField(Answer answer) {
        return answer == Answer.NOT_WORKING ? "trouble" : "reason";
    }

    /** Keeps each tick at once, so that the sitting can be interrupted and taken up on another device. */
    private @Nullable Result tick(
            Confirmation confirmation, ClientInput input, boolean ticked, List<Refusal> refusals) {
        Optional<Step> step = steps.named(confirmation, input.step() == null ? "" : input.step());
        if (step.isEmpty()) {
            refusals.add(new Refusal("step", "clientPage.refused.step", List.of()));
            return null;
        }
        return unlessSettled(confirmation, Outcome.TICKED, open -> confirmations.tick(open, step.get(), ticked));
    }

    private @Nullable Result promise(Confirmation confirmation, ClientInput input, List<Refusal> refusals) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), office.current().zone());
        LocalDate day = date(input.day());
        if (day == null || day.isBefore(today) || day.isAfter(today.plusDays(DAYS_AHEAD))) {
            refusals.add(new Refusal("day", "clientPage.refused.day", List.of(DAYS_AHEAD)));
            return null;
        }
        if (day.equals(confirmation.promisedFor())) {
            return new Result(Outcome.ALREADY_RECORDED, confirmation, List.of());
        }
        return unlessSettled(confirmation, Outcome.PROMISED, open -> confirmations.promise(open, day));
    }

    private @Nullable Result help(Confirmation confirmation, ClientInput input, List<Refusal> refusals) {
        String question = paragraph("question", input.question(), refusals);
        if (question == null) {
            return null;
        }
        List<String> asked = confirmations.recentQuestions(confirmation);
        if (asked.contains(question)) {
            return new Result(Outcome.ALREADY_RECORDED, confirmation, List.of());
        }
        if (asked.size() >= QUESTIONS_A_DAY) {
            refusals.add(new Refusal("question", "clientPage.refused.questions", List.of()));
            return null;
        }
        return unlessSettled(confirmation, Outcome.HELP_ASKED, open -> confirmations.requestHelp(open, question));
    }

    private static Result unlessSettled(
            Confirmation confirmation, Outcome outcome, Function<Confirmation, Confirmation> action) {
        return confirmation.state() == State.SETTLED
                ? new Result(Outcome.SETTLED, confirmation, List.of())
                : new Result(outcome, action.apply(confirmation), List.of());
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String text(String field, @Nullable String raw, int length, List<Refusal> refusals) {
        Parsed parsed = Texts.parse(raw, length);
        if (parsed instanceof Parsed.Refused refused) {
            refusals.add(new Refusal(field, refused.messageKey(), refused.args()));
            return null;
        }
        return ((Parsed.Valid) parsed).value();
    }

    /** Several lines: each line is checked as a line. */
    private static @Nullable String paragraph(String field, @Nullable String raw, List<Refusal> refusals) {
        String text = raw == null ? "" : raw.strip().replace("\r\n", "\n");
        return text(field, text.replace('\n', ' '), TEXT_LENGTH, refusals) == null ? null : text;
    }
}
