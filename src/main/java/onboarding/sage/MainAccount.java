package onboarding.sage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A konto główne at Między Firmami.
 *
 * @param caseReference the case that named it first
 * @param packageName the Pakiet as the service names it; null before it is chosen
 * @param orderedIn the case in which Sage Connect was ordered for it
 * @param readyAt since when its holder's program is connected; null before
 */
public record MainAccount(
        long id,
        String caseReference,
        Holder holder,
        String email,
        Holder paidBy,
        @Nullable String packageName,
        @Nullable String contractReference,
        @Nullable LocalDate orderedOn,
        @Nullable String orderedIn,
        @Nullable Instant registeredAt,
        @Nullable Instant readyAt) {}
