package onboarding.visma;

/** What a case on a Visma path now waits for. */
public enum Standing {
    /** The client is to approve, or has answered already. */
    AWAITED,
    /** Nothing: a free service for a new customer (procedures.md §4.1). */
    ACTIVE_AT_ONCE,
    /** Nothing was activated and nobody has answered: the activation does not apply. */
    NOT_APPLICABLE
}
