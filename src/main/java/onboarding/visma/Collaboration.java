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

    /**
     * What has to be undone when the case ends now. An activation counts until somebody has seen that it is gone, also
     * after a refusal: the request may still be open at Visma.
     */
    Progress progress() {
        if (stage == Stage.UNDONE) {
            return Progress.NOTHING;
        }
        if (activatedAt != null) {
            return Progress.ACTIVATED;
        }
        return stage == Stage.BEING_ACTIVATED ? Progress.PERHAPS_ACTIVATED : Progress.NOTHING;
    }
}
