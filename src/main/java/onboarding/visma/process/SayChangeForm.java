package onboarding.visma.process;

import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.visma.InvoiceRecipient;
import onboarding.visma.process.UpkeepProcesses.Variables;
import org.springframework.stereotype.Component;

/** What the office is to pay is known, or nobody could approve it. */
@Component
class SayChangeForm implements FormRules {

    @Override
    public String formId() {
        return "say-visma-change";
    }

    @Override
    public void check(FormSubmission form) {
        boolean officePays = form.text(Variables.INVOICE_RECIPIENT)
                .filter(InvoiceRecipient.OFFICE.name()::equals)
                .isPresent();
        if (officePays && form.number(Variables.MONTHLY_FEE).isEmpty()) {
            form.refuse(Variables.MONTHLY_FEE, "visma.refused.feeMissing");
        }
    }
}
