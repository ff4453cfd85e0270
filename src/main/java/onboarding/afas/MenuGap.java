package onboarding.afas;

/** What the source of a combination may leave unnamed, so that an admin fills it in (procedures.md §1.2). */
public enum MenuGap {
    /** Where PCC is downloaded from Profit itself; the third function. */
    SAVE_INSTALLATION("saveInstallation"),
    /** Where the CIO of a local installation is configured. */
    CENTRAL_ENVIRONMENT("centralEnvironment"),
    /** Where the app connector lists the tokens of users. */
    USER_TOKENS("userTokens");

    private final String property;

    MenuGap(String property) {
        this.property = property;
    }

    /** As the page and its texts name it. */
    public String property() {
        return property;
    }
}
