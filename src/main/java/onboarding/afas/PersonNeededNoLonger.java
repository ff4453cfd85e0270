package onboarding.afas;

/**
 * A person is to link nothing any more in the case of a client.
 *
 * @param userId number of the person
 */
public record PersonNeededNoLonger(long userId, String caseReference) {}
