package onboarding.afas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the matrix: a person's PCC and an environment of a client. Never a token.
 *
 * @param workstation where the settings file was run; null where Profit has no token of the person
 * @param linkedAt since when Profit has a token of the person there; null where it has none
 * @param settled who decided that it is not needed, or took the link away, and when
 * @param flaggedAt since when a new Profit Update calls for a look at a link that exists
 * @param wantedIn the case in which the person was last wanted there; null for what is older than this record
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
        @Nullable Instant flaggedAt,
        @Nullable String wantedIn) {

    /** Whether Profit has a token of the person there, also one of a workstation that is being replaced. */
    public boolean hasToken() {
        return linkedAt != null;
    }

    /** Whether the person is linked there or is to be. */
    public boolean isWanted() {
        return state == LinkState.OPEN || state == LinkState.LINKED;
    }
}
