package onboarding.winbooks;

/** How the person got the password. */
public enum Delivery {
    PORTAL_MAIL,
    ONE_TIME_LINK,
    /** To the Licence Admin, by phone or in person (procedures.md §2.3, step 3). */
    DISTRIBUTOR,
    /** The ID and its password existed before. */
    KNOWN_ALREADY
}
