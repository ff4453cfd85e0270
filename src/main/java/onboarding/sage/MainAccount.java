package onboarding.sage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A konto główne at Między Firmami.
 *
 * @param caseReference the case that named it first
 * @param packageName the Pakiet that the office pays for it, as the service names it; null where a client pays
 * @param contractReference of the subscription that the office pays; null where a client pays, who has the own one
 * @param readyAt since when its holder's program is connected; null before
 */
public record MainAccount(
        long id,
        String caseReference,
        Holder holder,
        String email,
        @Nullable String packageName,
        @Nullable String contractReference,
        @Nullable LocalDate orderedOn,
        @Nullable Instant registeredAt,
        @Nullable Instant readyAt) {}
