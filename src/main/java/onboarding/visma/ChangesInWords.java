package onboarding.visma;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What became different about a collaboration, one line for each. */
@Component
class ChangesInWords {

    private final MessageSource texts;

    ChangesInWords(MessageSource texts) {
        this.texts = texts;
    }

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

    private void add(List<String> lines, String labelKey, String before, String after) {
        if (!before.equals(after)) {
            lines.add("%s: %s → %s".formatted(text(labelKey), before, after));
        }
    }

    private String word(Variant variant) {
        return text("visma.variant." + variant);
    }

    private String word(InvoiceRecipient recipient) {
        return text("visma.invoiceRecipient." + recipient);
    }

    private String period(Terms terms) {
        return terms.periodMonths() == null ? unknown() : text("visma.period." + terms.periodMonths());
    }

    private String fee(Terms terms) {
        BigDecimal fee = terms.monthlyFee();
        return fee == null ? unknown() : fee.stripTrailingZeros().toPlainString() + " kr";
    }

    private String day(@Nullable LocalDate day) {
        return day == null
                ? unknown()
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language())
                        .format(day);
    }

    private String unknown() {
        return text("visma.unknown");
    }

    private String text(String key) {
        return texts.getMessage(key, null, language());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
