package onboarding.visma;

/** The variants of Visma eAccounting (seed document 004, first list). */
public enum Variant {
    FAKTURA,
    START,
    SMART,
    PRO
}
