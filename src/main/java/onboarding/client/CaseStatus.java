package onboarding.client;

/** How far a case is, in the one word that a list shows. */
public enum CaseStatus {
    OPEN,
    UNDOING,
    COMPLETED,
    DECLINED,
    NO_PATH,
    CANCELLED;

    /** Nothing more will happen in the case. */
    public boolean isFinal() {
        return this != OPEN && this != UNDOING;
    }
}
