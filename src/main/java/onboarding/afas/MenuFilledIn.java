package onboarding.afas;

/** An admin has filled in what no source documents. Published in the same transaction, so that who waits goes on. */
public record MenuFilledIn() {}
