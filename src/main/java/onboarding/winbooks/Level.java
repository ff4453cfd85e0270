package onboarding.winbooks;

/** What somebody may do on the Portaal, in the vendor's words (procedures.md §2.2, Niveau). */
public enum Level {
    POWER_USER("Power User", true),
    /** A manager approves it. */
    ADMINISTRATOR("Administrator", true),
    /** For clients; never for somebody of the office (§2.8, error 3). */
    USER("Gebruiker", false);

    private final String portalWord;
    private final boolean forStaff;

    Level(String portalWord, boolean forStaff) {
        this.portalWord = portalWord;
        this.forStaff = forStaff;
    }

    /** As the Portaal shows it. */
    public String portalWord() {
        return portalWord;
    }

    public boolean isForStaff() {
        return forStaff;
    }
}
