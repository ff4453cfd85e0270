package onboarding.client;

/** The case is cancelled, or its path was given up: what runs beside it for its sake is to stop. */
public record CaseGivenUp(String caseReference) {}
