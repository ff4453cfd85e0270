package onboarding.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an approval is.
 *
 * @param decidedBy user id of who decided; null for a standing approval and while nobody has
 * @param decisionReason why it was refused, or which standing approval covers it
 */
public record Approval(
        long id,
        Proposal proposal,
        State state,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {

    /** What is settled. */
    public enum State {
        PROPOSED,
        /** Somebody is asked to decide. */
        REQUESTED,
        APPROVED,
        REFUSED,
        /** It costs the office nothing. */
        NOT_NEEDED,
        /** The case no longer needs it. */
        WITHDRAWN
    }
}
