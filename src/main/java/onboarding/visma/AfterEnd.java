package onboarding.visma;

/** What becomes of the client's service when the collaboration ends (procedures.md §4.5). */
public enum AfterEnd {
    CLIENT_GOES_ON,
    SWITCHED_OFF
}
