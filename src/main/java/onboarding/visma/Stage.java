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
    UNDONE
}
