package onboarding.confirmation;

/** Why the reminders rest. */
public enum Rest {
    /** The client named a day. */
    PROMISE,
    /** The client asked for help and waits for the office. */
    HELP,
    /** A mail did not reach the client; the case waits on the office's technique, not on the client. */
    TECHNICAL_TROUBLE,
    /** A colleague let them rest. */
    OFFICE
}
