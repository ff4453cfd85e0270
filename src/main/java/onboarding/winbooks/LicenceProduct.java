package onboarding.winbooks;

/** The accounting product of a licence, which decides how a WinBooks-ID comes about (procedures.md §2.1). */
public enum LicenceProduct {
    /** No cloud product knows the users, so that IDs are created by hand. */
    CLASSIC("WinBooks Classic"),
    /** Users have an ID in the form of an e-mail address already, and are synchronised to the Portaal. */
    ON_WEB("WinBooks on Web"),
    /** Neither: whoever is on the Portaal is checked, everybody else is served as with Classic. */
    OTHER("another WinBooks product");

    private final String productName;

    LicenceProduct(String productName) {
        this.productName = productName;
    }

    /** As WinBooks names it. */
    public String productName() {
        return productName;
    }
}
