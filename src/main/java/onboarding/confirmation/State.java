package onboarding.confirmation;

/** How far a question is. */
public enum State {
    /** Asked and not answered. */
    ASKED,
    /** Answered; the answer can still be changed. */
    ANSWERED,
    /** Staff have acted on the answer; it stands. */
    SETTLED,
    /** Nobody answered in time. */
    EXPIRED,
    /** The office no longer asks. */
    WITHDRAWN
}
