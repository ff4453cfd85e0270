package onboarding.winbooks;

/** How the person got the password. */
public enum Delivery {
    PORTAL_MAIL,
    ONE_TIME_LINK,
    /** The ID and its password existed before. */
    KNOWN_ALREADY
}
