package onboarding.afas.process;

import onboarding.afas.AfasOffices;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** The office is set up once. */
@Component
class SetUpOfficeForm implements FormRules {

    private final AfasOffices offices;
    private final AfasCases cases;

    SetUpOfficeForm(AfasOffices offices, AfasCases cases) {
        this.offices = offices;
        this.cases = cases;
    }

    @Override
    public String formId() {
        return "set-up-afas-office";
    }

    @Override
    public void check(FormSubmission form) {
        cases.openCaseAbout(AfasCases.OFFICE).ifPresent(other -> form.refuseForm("afas.refused.setUpAlready", other));
        offices.ready()
                .ifPresent(
                        office -> form.refuseForm("afas.refused.readyAlready", office.code(), office.caseReference()));
    }
}
