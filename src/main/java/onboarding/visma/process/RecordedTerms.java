package onboarding.visma.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import onboarding.engine.Values;
import onboarding.visma.Administrator;
import onboarding.visma.Collaboration;
import onboarding.visma.InvoiceRecipient;
import onboarding.visma.Terms;
import onboarding.visma.Variant;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** Terms as forms show and give them. */
final class RecordedTerms {

    private RecordedTerms() {}

    /** Lets the next form show what is recorded of a service that is, or was, to start. */
    static void propose(DelegateExecution execution, Collaboration known) {
        execution.setVariable(Variables.ASSIGNMENT, known.assignment());
        Terms terms = known.terms();
        if (terms != null) {
            execution.setVariable(Variables.VARIANT, terms.variant().name());
            execution.setVariable(
                    Variables.INVOICE_RECIPIENT, terms.invoiceRecipient().name());
            execution.setVariable(Variables.PERIOD_MONTHS, text(terms.periodMonths()));
            execution.setVariable(Variables.MONTHLY_FEE, number(terms.monthlyFee()));
        }
        Administrator administrator = known.administrator();
        if (administrator != null) {
            execution.setVariable(Variables.ADMINISTRATOR_FIRST_NAME, administrator.firstName());
            execution.setVariable(Variables.ADMINISTRATOR_LAST_NAME, administrator.lastName());
            execution.setVariable(Variables.ADMINISTRATOR_EMAIL, administrator.email());
            execution.setVariable(Variables.ADMINISTRATOR_PHONE, administrator.phone());
        }
    }

    /** Lets the next form show a subscriber's own variant, which goes on; the client stays the invoice recipient. */
    static void proposeOwn(DelegateExecution execution, Collaboration known) {
        Variant variant = known.currentVariant();
        execution.setVariable(Variables.ASSIGNMENT, known.assignment());
        execution.setVariable(Variables.CURRENT_VARIANT, variant == null ? null : variant.name());
        execution.setVariable(Variables.INVOICE_RECIPIENT, InvoiceRecipient.CLIENT.name());
    }

    /** Lets the next form show an active collaboration as it is recorded. */
    static void proposeRecord(DelegateExecution execution, Collaboration known) {
        propose(execution, known);
        execution.setVariable(
                Variables.CURRENT_VARIANT,
                Objects.requireNonNull(known.variant()).name());
    }

    /** What was agreed, or what a screen showed. */
    static Terms of(DelegateExecution execution) {
        return new Terms(
                Values.choice(execution, Variables.VARIANT, Variant.class),
                Values.choice(execution, Variables.INVOICE_RECIPIENT, InvoiceRecipient.class),
                Values.optionalText(execution, Variables.PERIOD_MONTHS)
                        .map(Integer::valueOf)
                        .orElse(null),
                Values.number(execution, Variables.MONTHLY_FEE)
                        .map(fee -> fee.setScale(2, RoundingMode.HALF_UP))
                        .orElse(null));
    }

    /** What was activated: a subscriber's own variant and agreement, or the terms of a service that starts now. */
    static Terms activated(DelegateExecution execution) {
        Optional<String> period = Values.optionalText(execution, Variables.PERIOD_MONTHS);
        return period.isPresent()
                ? of(execution)
                : new Terms(
                        Values.choice(execution, Variables.CURRENT_VARIANT, Variant.class),
                        Values.choice(execution, Variables.INVOICE_RECIPIENT, InvoiceRecipient.class),
                        null,
                        null);
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }
}
