package onboarding.afas;

import java.time.Instant;

/**
 * A Profit Update as somebody read it in an environment.
 *
 * @param update normalised, see {@link ProfitUpdates}
 * @param by user id of the colleague, or the name of the client's person
 */
public record Reading(String update, String by, Instant at) {}
