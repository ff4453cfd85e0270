package onboarding.visma;

/** What Visma Byrå shows of a client (procedures.md §4.2, §4.6). */
public enum Situation {
    /** The tab Samarbeid shows an active subscription top left: scenario A. */
    ACTIVE_SUBSCRIPTION,
    /** The tab shows no subscription: scenario B or C, which only the activation window tells apart. */
    NO_SUBSCRIPTION,
    /** The activation window asks for no contact details, so Visma knows the client: scenario B. */
    KNOWN_CUSTOMER,
    /** The activation window asks for Obligatoriske kontaktopplysninger: scenario C. */
    NEW_CUSTOMER,
    /** The client has a collaboration with another office, which it has to end first (§4.6, error 6). */
    OTHER_OFFICE,
    /** The client was asked to end that collaboration and keeps it: no path leads on. */
    OTHER_OFFICE_KEPT
}
