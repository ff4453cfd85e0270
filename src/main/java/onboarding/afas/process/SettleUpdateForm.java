package onboarding.afas.process;

import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** What the environments show now; at least one of them was looked at. */
@Component
class SettleUpdateForm implements FormRules {

    @Override
    public String formId() {
        return "settle-afas-update";
    }

    @Override
    public void check(FormSubmission form) {
        EnterOfficeForm.checkUpdate(form, Fields.OFFICE_UPDATE_READ);
        EnterOfficeForm.checkUpdate(form, Fields.CLIENT_UPDATE_READ);
        if (form.text(Fields.OFFICE_UPDATE_READ).isEmpty()
                && form.text(Fields.CLIENT_UPDATE_READ).isEmpty()) {
            form.refuseForm("afas.refused.nothingRead");
        }
    }
}
