package onboarding.afas.process;

import onboarding.afas.AfasOffices;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** What is recorded when office or client has moved to a new Profit Update (procedures.md §1.7). */
@Component
class RecordUpdateForm implements FormRules {

    private final AfasOffices offices;
    private final AfasCases cases;

    RecordUpdateForm(AfasOffices offices, AfasCases cases) {
        this.offices = offices;
        this.cases = cases;
    }

    @Override
    public String formId() {
        return "record-afas-update";
    }

    @Override
    public void check(FormSubmission form) {
        EnterOfficeForm.checkUpdate(form, Fields.PROFIT_UPDATE);
        if (offices.ready().isEmpty()) {
            form.refuseForm("afas.refused.noOffice");
        }
        form.text(Fields.PROFIT_UPDATE)
                .flatMap(update ->
                        cases.openCaseAbout(AfasCases.ofUpdate(form.text(Fields.UPDATED_ENVIRONMENT), update)))
                .ifPresent(other -> form.refuseForm("afas.refused.updateOpen", other));
    }
}
