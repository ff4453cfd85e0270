package onboarding.afas;

/** How far a cell of the matrix is. */
public enum LinkState {
    /** To be linked. */
    OPEN,
    LINKED,
    /** Somebody decided that the person does not need it. */
    NOT_NEEDED,
    /** The token was deleted, or the link taken away. */
    REVOKED
}
