package onboarding.visma;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a client has, or is about to have, at Visma (procedures.md §4.6, end state).
 *
 * @param assignment the oppgave in Visma Byrå that the collaboration is tied to
 * @param currentVariant variant that the client used before, or null without a subscription
 * @param variant variant of the collaboration, null before the activation
 * @param renewalOn day on which the agreement is renewed and charges may begin; null when the screen did not show it
 * @param approvedBy who at the client approved, as given
 */
public record Collaboration(
        String caseReference,
        Stage stage,
        Situation situation,
        String assignment,
        @Nullable Variant currentVariant,
        @Nullable Variant variant,
        @Nullable InvoiceRecipient invoiceRecipient,
        @Nullable LocalDate renewalOn,
        @Nullable Instant activatedAt,
        @Nullable String activatedBy,
        @Nullable String approvedBy,
        @Nullable Instant activeSince,
        @Nullable Instant endedAt) {

    /** What has to be undone when the case ends now. */
    Progress progress() {
        return switch (stage) {
            case LOOKED_UP, ANNOUNCED, UNDONE -> Progress.NOTHING;
            case BEING_ACTIVATED -> Progress.PERHAPS_ACTIVATED;
            case ACTIVATED, ACTIVE, REFUSED -> Progress.ACTIVATED;
        };
    }
}
