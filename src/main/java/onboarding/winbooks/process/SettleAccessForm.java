package onboarding.winbooks.process;

import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.springframework.stereotype.Component;

/** What is asked for after a refusal keeps the same rules. */
@Component
class SettleAccessForm implements FormRules {

    @Override
    public String formId() {
        return "settle-winbooks-access";
    }

    @Override
    public void check(FormSubmission form) {
        if (form.text(Variables.ACCESS_OUTCOME).filter("AGREED"::equals).isPresent()) {
            NamePersonForm.refuseLevel(form, Fields.SETTLED_LEVEL);
            NamePersonForm.refuseNoDossier(form, Fields.SETTLED_DOSSIERS, Fields.SETTLED_ALL_DOSSIERS);
        }
    }
}
