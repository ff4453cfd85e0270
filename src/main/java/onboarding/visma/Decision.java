package onboarding.visma;

/** What became of the client's approval (procedures.md §4.3). */
public enum Decision {
    APPROVED,
    /** A new customer logged on and accepted vilkår for tjenesten. */
    TERMS_ACCEPTED,
    /** A free service for a customer who was unknown to Visma needs no approval. */
    AUTO_ACTIVE,
    DECLINED,
    /** The time ran out and the office gave up. */
    EXPIRED
}
