package onboarding.client;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every case has, whether it brings a client onto a platform or is a matter of the office itself.
 *
 * @param subject the client's legal name, or what the office's own case is about
 * @param isOffices whether there is no client
 * @param responsible user id of the colleague who answers questions
 * @param goLiveOn day for which everything is wished to be ready; due dates are reckoned from it
 * @param path key of the process that is the case's path, or null before it is chosen
 */
public record CaseFile(
        String reference,
        String subject,
        boolean isOffices,
        Product product,
        String responsible,
        LocalDate goLiveOn,
        @Nullable String path,
        CaseStatus status,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        @Nullable String closingReason) {}
