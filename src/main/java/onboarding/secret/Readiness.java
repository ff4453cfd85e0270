package onboarding.secret;

/** Whether a colleague can have entered a password at the vendor. */
public enum Readiness {
    /** The colleague who has the task has not made one. */
    NOT_MADE,
    /** It was made, or made anew, and the colleague has not looked at it since. */
    NOT_SEEN,
    /** Nobody confirmed the step in time, so that it was forgotten. */
    FORGOTTEN,
    READY
}
