package onboarding.confirmation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import onboarding.mail.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * A question to somebody outside the office, and how far it is.
 *
 * @param linkId unsigned part of the link; changes only when the address is corrected
 * @param round counts how often the whole question was put anew, after an answer that was acted on or an expiry
 * @param asking counts the mails that ask within a round; the key of the mail contains it
 * @param waitingSince from when reminders are reckoned, moved on by every rest; null before the mail has left
 * @param stepsTaken how many reminders and notices of this round have been given
 */
public record Confirmation(
        String id,
        Question question,
        String linkId,
        int round,
        int asking,
        State state,
        @Nullable Given given,
        @Nullable LocalDate promisedFor,
        @Nullable Instant waitingSince,
        int stepsTaken,
        @Nullable Resting resting,
        int version) {

    /** An answer, and who gave it when and where. */
    public record Given(Answer answer, String by, Via via, Instant at, String reason) {}

    /** A rest of the reminders. */
    public record Resting(Rest reason, Instant since, Instant until) {}

    public String caseReference() {
        return question.caseReference();
    }

    /** Key of the mail that asked last. */
    public String mailKey() {
        return "%s%d.%d".formatted(mailKeyPrefix(), round, asking);
    }

    /** Whether a mail asks the question, now or earlier; a reminder only reminds of it. */
    boolean isAskedIn(String mailKey) {
        return mailKey.startsWith(mailKeyPrefix())
                && mailKey.substring(mailKeyPrefix().length()).matches("\\d+\\.\\d+");
    }

    String mailKeyPrefix() {
        return caseReference() + "/" + question.subject() + "/";
    }

    /** A new link for a corrected address; what the old one opens ends here. */
    Confirmation addressedTo(Recipient recipient, Map<String, String> parameters, String newLinkId) {
        Question corrected = new Question(
                question.caseReference(),
                question.subject(),
                question.vendor(),
                question.template(),
                question.language(),
                recipient,
                question.responsible(),
                parameters);
        return new Confirmation(
                id,
                corrected,
                newLinkId,
                round,
                asking,
                state,
                given,
                promisedFor,
                waitingSince,
                stepsTaken,
                resting,
                version);
    }

    /** The same question with what has been put right about the client since. */
    Confirmation about(Question corrected) {
        return new Confirmation(
                id,
                corrected,
                linkId,
                round,
                asking,
                state,
                given,
                promisedFor,
                waitingSince,
                stepsTaken,
                resting,
                version);
    }

    /** What the old link opens ends here. */
    Confirmation withLink(String newLinkId) {
        return new Confirmation(
                id,
                question,
                newLinkId,
                round,
                asking,
                state,
                given,
                promisedFor,
                waitingSince,
                stepsTaken,
                resting,
                version);
    }

    /** An answer that a colleague recorded by mistake is taken back; the question is with the person again. */
    Confirmation takenBack() {
        return new Confirmation(
                id,
                question,
                linkId,
                round,
                asking,
                State.ASKED,
                null,
                promisedFor,
                waitingSince,
                stepsTaken,
                null,
                version);
    }

    Confirmation askedOnceMore() {
        return new Confirmation(id, question, linkId, round, asking + 1, state, given, null, null, 0, null, version);
    }

    Confirmation askedAnew(Question anew) {
        return new Confirmation(id, anew, linkId, round + 1, 1, State.ASKED, null, null, null, 0, null, version);
    }

    Confirmation answered(Given answer) {
        return new Confirmation(
                id,
                question,
                linkId,
                round,
                asking,
                State.ANSWERED,
                answer,
                null,
                waitingSince,
                stepsTaken,
                null,
                version);
    }

    /** The client takes an answer back and promises to act later. */
    Confirmation promised(LocalDate day) {
        return new Confirmation(
                id,
                question,
                linkId,
                round,
                asking,
                State.ASKED,
                null,
                day,
                waitingSince,
                stepsTaken,
                resting,
                version);
    }

    Confirmation in(State next) {
        return new Confirmation(
                id, question, linkId, round, asking, next, given, promisedFor, waitingSince, stepsTaken, null, version);
    }

    Confirmation waitingFrom(@Nullable Instant since, int steps, @Nullable Resting rest) {
        return new Confirmation(
                id, question, linkId, round, asking, state, given, promisedFor, since, steps, rest, version);
    }
}
