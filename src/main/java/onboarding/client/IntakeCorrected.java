package onboarding.client;

/**
 * Staff put right what was entered when the case was opened. Published in the transaction of the correction, so that what
 * depends on it is checked again or fails with it.
 *
 * @param reason why, in the words of the person who corrected it
 */
public record IntakeCorrected(
        String caseReference, OnboardingCase before, OnboardingCase after, String reason, String userId) {}
