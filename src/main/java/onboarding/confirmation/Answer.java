package onboarding.confirmation;

/** What ends a wait: the client did it, or will not. A promise or a question does not end it. */
public enum Answer {
    DONE,
    DECLINED
}
