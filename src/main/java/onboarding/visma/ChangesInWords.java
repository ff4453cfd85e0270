package onboarding.visma;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import onboarding.language.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became different about a collaboration, one line for each. */
@Component
class ChangesInWords {

    /** @param renewalOn null where it stays as it is */
    List<String> between(Collaboration before, Terms after, String assignment, @Nullable LocalDate renewalOn) {
        Terms terms = Objects.requireNonNull(before.terms());
        List<String> lines = new ArrayList<>();
        add(lines, "visma.assignment", before.assignment(), assignment);
        add(lines, "visma.variant", word(terms.variant()), word(after.variant()));
        add(lines, "visma.invoiceRecipient", word(terms.invoiceRecipient()), word(after.invoiceRecipient()));
        add(lines, "visma.period", period(terms), period(after));
        add(lines, "visma.fee", fee(terms), fee(after));
        if (renewalOn != null) {
            add(lines, "visma.renewal", day(before.renewalOn()), day(renewalOn));
        }
        return lines;
    }

    private static void add(List<String> lines, String labelKey, String before, String after) {
        if (!before.equals(after)) {
            lines.add("%s: %s → %s".formatted(text(labelKey), before, after));
        }
    }

    private static String word(Variant variant) {
        return text("visma.variant." + variant);
    }

    private static String word(InvoiceRecipient recipient) {
        return text("visma.invoiceRecipient." + recipient);
    }

    private static String period(Terms terms) {
        return terms.periodMonths() == null ? unknown() : text("visma.period." + terms.periodMonths());
    }

    private static String fee(Terms terms) {
        BigDecimal fee = terms.monthlyFee();
        return fee == null
                ? unknown()
                : Phrase.of("visma.kroner", fee.stripTrailingZeros()).toString();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? unknown() : Phrase.day(day).toString();
    }

    private static String unknown() {
        return text("visma.unknown");
    }

    private static String text(String key) {
        return Phrase.of(key).toString();
    }
}
