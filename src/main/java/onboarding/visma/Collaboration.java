package onboarding.visma;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client has, or is about to have, at Visma (procedures.md §4.6, end state).
 *
 * @param scenario along which way it was announced; null before
 * @param assignment the oppgave in Visma Byrå that the collaboration is tied to
 * @param currentVariant variant that the client used before, or null without a subscription
 * @param terms what was agreed, then what the activation showed, then what it was changed to; null before
 * @param agreedAt when the terms were agreed, null for a subscriber, with whom there is nothing to agree
 * @param administrator whom Visma makes administrator; null unless the client is new to Visma
 * @param renewalOn day on which the agreement is renewed and charges may begin; null when the screen did not show it
 * @param approvedBy who at the client approved, as given
 * @param otherServices further services of Visma that were activated with it, by name
 * @param endedBy user id of the colleague who recorded the end
 */
public record Collaboration(
        String caseReference,
        Stage stage,
        @Nullable Scenario scenario,
        Situation situation,
        String assignment,
        @Nullable Variant currentVariant,
        @Nullable Terms terms,
        @Nullable Instant agreedAt,
        @Nullable Administrator administrator,
        @Nullable LocalDate renewalOn,
        @Nullable Instant activatedAt,
        @Nullable String activatedBy,
        @Nullable Decision decision,
        @Nullable String approvedBy,
        @Nullable Instant activeSince,
        List<String> otherServices,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable AfterEnd afterEnd) {

    public Collaboration {
        otherServices = List.copyOf(otherServices);
    }

    /** The variant of the collaboration; null before there are terms. */
    public @Nullable Variant variant() {
        return terms == null ? null : terms.variant();
    }

    /** Who pays; null before there are terms. */
    public @Nullable InvoiceRecipient invoiceRecipient() {
        return terms == null ? null : terms.invoiceRecipient();
    }

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
