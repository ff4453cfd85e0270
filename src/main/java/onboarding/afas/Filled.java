package onboarding.afas;

import java.time.Instant;

/** An admin filled in what no source documents. */
public record Filled(String by, Instant at) {}
