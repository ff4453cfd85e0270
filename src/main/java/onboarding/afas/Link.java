package onboarding.afas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the matrix: a person's PCC and an environment of a client. Never a token.
 *
 * @param workstation where the settings file was run; null before
 * @param settled who decided that it is not needed, or took the link away, and when
 * @param flaggedAt since when a new Profit Update calls for a look at a link that exists
 */
public record Link(
        long id,
        long userId,
        long environmentId,
        LinkState state,
        @Nullable String workstation,
        @Nullable Instant linkedAt,
        @Nullable Done settled,
        @Nullable String settledBecause,
        @Nullable Instant flaggedAt) {

    /** Whether the person is linked there or is to be. */
    public boolean isWanted() {
        return state == LinkState.OPEN || state == LinkState.LINKED;
    }
}
