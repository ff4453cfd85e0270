package onboarding.visma;

/** Who pays: Fakturamottaker. In scenario A the client, by default (seed document 004; procedures.md §4.3). */
public enum InvoiceRecipient {
    CLIENT,
    OFFICE
}
