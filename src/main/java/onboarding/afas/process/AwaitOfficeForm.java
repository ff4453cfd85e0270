package onboarding.afas.process;

import onboarding.afas.AfasOffices;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** The task ends when the office is ready, or by itself as soon as it is. */
@Component
class AwaitOfficeForm implements FormRules {

    private final AfasOffices offices;

    AwaitOfficeForm(AfasOffices offices) {
        this.offices = offices;
    }

    @Override
    public String formId() {
        return "have-afas-office-set-up";
    }

    @Override
    public void check(FormSubmission form) {
        if (offices.ready().isEmpty()) {
            form.refuseForm("afas.refused.officeNotReady", String.valueOf(form.variable(Variables.SETUP_CASE)));
        }
    }
}
