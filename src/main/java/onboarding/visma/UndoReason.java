package onboarding.visma;

/** Why something at Visma is undone. */
public enum UndoReason {
    CANCELLED,
    PATH_CHANGED,
    REFUSED
}
