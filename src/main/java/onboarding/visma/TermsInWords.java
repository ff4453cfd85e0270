package onboarding.visma;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What sentences on the time line and in mails say of terms. */
final class TermsInWords {

    private TermsInWords() {}

    /** Details of a line on the time line. */
    static Map<String, String> of(Terms terms) {
        Integer months = terms.periodMonths();
        BigDecimal fee = terms.monthlyFee();
        return Map.of(
                "variant",
                "@visma.variant." + terms.variant(),
                "recipient",
                "@visma.invoiceRecipient." + terms.invoiceRecipient(),
                "months",
                months == null ? "" : months.toString(),
                "fee",
                fee == null ? "" : fee.stripTrailingZeros().toPlainString());
    }

    /** Parameters of a mail; a subscriber, with whom nothing is agreed, is told nothing of them. */
    static Map<String, String> forMail(@Nullable Terms terms) {
        if (terms == null || terms.periodMonths() == null) {
            return Map.of();
        }
        return Map.of(
                "variant", terms.variant().productName(),
                "periodMonths", String.valueOf(terms.periodMonths()),
                "officePays", terms.invoiceRecipient() == InvoiceRecipient.OFFICE ? "1" : "0");
    }
}
