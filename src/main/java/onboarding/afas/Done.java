package onboarding.afas;

import java.time.Instant;

/** By whom something was done, a colleague or a person of the client, and when. */
public record Done(String by, Instant at) {}
