package onboarding.visma;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms the client uses the service (seed document 004; procedures.md §4.3).
 *
 * @param periodMonths Avtaleperiode, 3 or 12 months; null for a subscriber, whose own agreement goes on
 * @param monthlyFee what the invoice recipient pays a month in Norwegian kroner, 0 for a free service; null for a
 *     subscriber, whose own agreement goes on
 */
public record Terms(
        Variant variant,
        InvoiceRecipient invoiceRecipient,
        @Nullable Integer periodMonths,
        @Nullable BigDecimal monthlyFee) {

    /** Nobody pays: for a customer who is new to Visma such a service is active at once (procedures.md §4.1). */
    public boolean isFree() {
        return monthlyFee != null && monthlyFee.signum() == 0;
    }
}
