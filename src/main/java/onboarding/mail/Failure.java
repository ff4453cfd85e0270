package onboarding.mail;

import org.jspecify.annotations.Nullable;

/**
 * A failed attempt.
 *
 * @param reply what the server said, on one line, short and without addresses of pages; null when it said nothing
 */
record Failure(Problem problem, @Nullable String reply) {

    private static final int LONGEST_REPLY = 200;

    Failure {
        if (reply != null) {
            // A content filter may quote the client's link in its refusal.
            reply = HeaderText.oneLine(reply.replaceAll("(?i)https?:\\S+", "…"));
            reply = reply.substring(0, Math.min(reply.length(), LONGEST_REPLY));
        }
    }

    Failure(Problem problem) {
        this(problem, null);
    }
}
