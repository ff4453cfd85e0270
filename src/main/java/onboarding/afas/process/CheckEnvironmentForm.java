package onboarding.afas.process;

import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** The InSite main site is a whole address. */
@Component
class CheckEnvironmentForm implements FormRules {

    @Override
    public String formId() {
        return "check-afas-environment";
    }

    @Override
    public void check(FormSubmission form) {
        EnterOfficeForm.checkSite(form, Fields.MAIN_SITE);
    }
}
