package onboarding.afas;

/** Who authorises in the environment of a client (procedures.md §1.9). */
public enum Side {
    /** The office's administrator, as the source documents say. */
    OFFICE,
    /** The client's own administrator, asked on our page. */
    CLIENT
}
