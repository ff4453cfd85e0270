package onboarding.afas.process;

import onboarding.afas.AfasOffices;
import onboarding.afas.EnvironmentCodes;
import onboarding.afas.Environments;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** What is entered of a client's environment (procedures.md §1.3; §1.8, error 11). */
@Component
class NameEnvironmentForm implements FormRules {

    private final Environments environments;
    private final AfasOffices offices;

    NameEnvironmentForm(Environments environments, AfasOffices offices) {
        this.environments = environments;
        this.offices = offices;
    }

    @Override
    public String formId() {
        return "name-afas-environment";
    }

    @Override
    public void check(FormSubmission form) {
        EnterOfficeForm.checkCode(form, Fields.CODE);
        EnterOfficeForm.checkUpdate(form, Fields.PROFIT_UPDATE);
        form.text(Fields.CODE).map(EnvironmentCodes::normalise).ifPresent(code -> {
            offices.entered()
                    .filter(office -> office.code().equals(code))
                    .ifPresent(office -> form.refuse(Fields.CODE, "afas.refused.officesCode", code));
            environments
                    .holderOf(code)
                    .ifPresent(holder -> form.refuse(
                            Fields.CODE, "afas.refused.codeHeld", code, holder.clientName(), holder.caseReference()));
        });
    }
}
