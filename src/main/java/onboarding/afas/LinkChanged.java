package onboarding.afas;

/**
 * Whether a cell can be linked, or has to be, may be another now. Published in the same transaction, so that who waits
 * looks again.
 */
public record LinkChanged(long linkId) {}
