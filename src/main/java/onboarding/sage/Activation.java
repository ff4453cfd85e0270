package onboarding.sage;

/** How the account of a person became active at Między Firmami (procedures.md §3.5, steps 6 and 7). */
public enum Activation {
    /** A normal branch, no error (seed document 003, steps 9b and 11b). */
    ALREADY_ACTIVE,
    ACTIVATED,
    /** It is active; whether it was so before is not known, such as when a colleague was told on the telephone. */
    TICKED_OFF
}
