package onboarding.sage;

/** What is known of the subscription to Sage Connect, which is paid extra (seed document 003). */
public enum Subscription {
    NONE,
    /** It was ordered; reference and package are not noted yet. */
    NOT_NOTED,
    RECORDED
}
