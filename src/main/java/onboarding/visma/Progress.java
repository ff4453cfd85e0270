package onboarding.visma;

/** What a cancelled case has to undo at Visma. */
public enum Progress {
    NOTHING,
    PERHAPS_ACTIVATED,
    ACTIVATED
}
