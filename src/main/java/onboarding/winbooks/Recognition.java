package onboarding.winbooks;

/** Whether documents are recognised, and so which cartridge (patroon) the licence gets (procedures.md §2.1). */
public enum Recognition {
    NONE("Transport"),
    OPTIMUM("OCR Optimum"),
    PREMIUM("OCR Premium");

    private final String cartridge;

    Recognition(String cartridge) {
        this.cartridge = cartridge;
    }

    /** The cartridge as WinBooks names it. */
    public String cartridge() {
        return cartridge;
    }
}
