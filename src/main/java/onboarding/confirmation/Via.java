package onboarding.confirmation;

/** Where an answer was given: by the client on the page, or by the office on the client's behalf. */
public enum Via {
    PAGE,
    OFFICE
}
