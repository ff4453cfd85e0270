package onboarding.afas;

/** Where an environment runs. */
public enum Hosting {
    /** AFAS Online. */
    ONLINE,
    /** An installation of one's own ("installation locale"). */
    LOCAL
}
