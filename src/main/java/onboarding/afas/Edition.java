package onboarding.afas;

/** The product that an environment runs; the two source documents describe one each (procedures.md §1.2). */
public enum Edition {
    SMALL_BUSINESS("Small Business"),
    PROFIT("Profit");

    private final String vendorWord;

    Edition(String vendorWord) {
        this.vendorWord = vendorWord;
    }

    /** As AFAS names it. */
    public String vendorWord() {
        return vendorWord;
    }
}
