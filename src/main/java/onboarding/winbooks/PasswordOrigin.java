package onboarding.winbooks;

/** Who sets the password (procedures.md §2.2, Wachtwoord); the password itself is nowhere but on its page. */
public enum PasswordOrigin {
    ASSIGNED,
    GENERATED,
    /** The Portaal's own generator. */
    PORTAL,
    /** The person keeps the one of WinBooks on Web, which is never generated (§2.6). */
    OWN;

    /** Whether the colleague at the Portaal makes it on our page. */
    public boolean isOurs() {
        return this == ASSIGNED || this == GENERATED;
    }
}
