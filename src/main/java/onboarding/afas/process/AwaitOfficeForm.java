package onboarding.afas.process;

import onboarding.afas.AfasOffices;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** The task ends when the office is ready, or by itself as soon as it is. */
@Component
class AwaitOfficeForm implements FormRules {

    private final AfasOffices offices;
    private final AfasCases cases;

    AwaitOfficeForm(AfasOffices offices, AfasCases cases) {
        this.offices = offices;
        this.cases = cases;
    }

    @Override
    public String formId() {
        return "have-afas-office-set-up";
    }

    @Override
    public void check(FormSubmission form) {
        if (offices.ready().isEmpty()) {
            cases.openCaseAbout(AfasCases.OFFICE)
                    .ifPresentOrElse(
                            setup -> form.refuseForm("afas.refused.officeNotReady", setup),
                            () -> form.refuseForm("afas.refused.setupGivenUp"));
        }
    }
}
