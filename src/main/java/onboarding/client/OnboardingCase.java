package onboarding.client;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One client on its way onto one vendor's platform.
 *
 * @param reference readable key such as {@code ONB-2026-000001}; the business key of all its processes
 * @param responsible user id of the colleague whom the client can ask
 * @param goLiveOn day the client wishes to start; due dates are reckoned from it
 * @param path key of the process chosen for the case, or null before the choice
 */
public record OnboardingCase(
        String reference,
        Client client,
        Contact contact,
        Product product,
        KnownSituation knownSituation,
        String responsible,
        LocalDate goLiveOn,
        @Nullable String path,
        CaseStatus status,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        @Nullable String closingReason) {}
