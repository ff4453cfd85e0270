package onboarding.mail;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail of the outbox.
 *
 * @param attempts how often it was handed to the mail server since it was queued or sent again
 * @param claim who is sending it now
 * @param problem why the last attempt failed
 */
record StoredMail(
        long id,
        String key,
        String caseReference,
        String template,
        String language,
        Map<String, String> parameters,
        Recipient to,
        @Nullable Recipient replyTo,
        @Nullable String linkId,
        String messageId,
        MailState state,
        int attempts,
        Instant nextAttemptAt,
        @Nullable String claim,
        @Nullable Problem problem,
        @Nullable String reply,
        Instant queuedAt,
        @Nullable Instant sentAt) {

    /** Whether nobody but readers of the preview has seen this mail. */
    boolean neverLeft() {
        return attempts == 0;
    }
}
