package onboarding.visma;

/** How far a collaboration has come; what a cancelled case must undo depends on it. */
public enum Stage {
    LOOKED_UP,
    ANNOUNCED,
    /** A colleague has the task to activate before them, and may have done so without recording it yet. */
    BEING_ACTIVATED,
    ACTIVATED,
    ACTIVE,
    REFUSED,
    /** What had been activated is gone, and the case goes on along another path or ends. */
    UNDONE,
    /** It was active and has been ended (procedures.md §4.5). */
    ENDED
}
