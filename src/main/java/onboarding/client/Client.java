package onboarding.client;

import onboarding.identifier.Country;
import org.jspecify.annotations.Nullable;

/**
 * A client of the office, over all its cases.
 *
 * @param nationalId normalised number of the company register, or null while it is not issued yet
 * @param language language that the client is written to, as an ISO 639-1 code ({@code nb} for Norwegian)
 */
public record Client(
        long id,
        String legalName,
        Country country,
        @Nullable String nationalId,
        String language) {}
