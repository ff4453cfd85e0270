package onboarding.afas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An environment of a client.
 *
 * @param code upper case, unique among the environments that are looked after
 * @param mainSite the InSite that PCC goes through; null where the client has an own InSite or it is not set yet
 * @param reading the Profit Update that was read last
 * @param functionsUpdate the Profit Update that the functions were looked at on last; null before
 * @param filterNote by which group and filters the office sees only what was agreed
 * @param readyAt since when people can link it; null before
 * @param endedAt since when it is no longer looked after
 */
public record Environment(
        long id,
        String caseReference,
        String clientName,
        String code,
        Edition edition,
        Hosting hosting,
        String language,
        boolean ownInsite,
        @Nullable String mainSite,
        Side authorises,
        Reading reading,
        @Nullable String functionsUpdate,
        @Nullable String filterNote,
        @Nullable Done authorised,
        @Nullable Done connectors,
        @Nullable Done ready,
        @Nullable Instant endedAt) {

    public boolean isOnline() {
        return hosting == Hosting.ONLINE;
    }

    public boolean isReady() {
        return ready != null && endedAt == null;
    }

    /** Whether the functions were looked at since the environment is on its Update (procedures.md §1.8, no. 10). */
    public boolean isLookedAt() {
        return reading.update().equals(functionsUpdate);
    }
}
