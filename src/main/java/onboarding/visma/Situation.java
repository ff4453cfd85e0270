package onboarding.visma;

/** What the tab Samarbeid in Visma Byrå shows of a client (procedures.md §4.2). */
public enum Situation {
    /** An active subscription stands top left: scenario A. */
    ACTIVE_SUBSCRIPTION,
    /** No subscription: scenario B or C, which only the activation window tells apart. */
    NO_SUBSCRIPTION
}
