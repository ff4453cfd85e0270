package onboarding.visma;

/** The variants of Visma eAccounting (seed document 004, first list). */
public enum Variant {
    FAKTURA("Visma eAccounting Faktura"),
    START("Visma eAccounting Start"),
    SMART("Visma eAccounting Smart"),
    PRO("Visma eAccounting Pro");

    private final String productName;

    Variant(String productName) {
        this.productName = productName;
    }

    /** As Visma writes it. */
    public String productName() {
        return productName;
    }
}
