package onboarding.afas.process;

import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** The task ends when the combination is known, or by itself as soon as it is. */
@Component
class FillInClientMenuForm implements FormRules {

    private final EnvironmentSheet sheet;
    private final Environments environments;

    FillInClientMenuForm(EnvironmentSheet sheet, Environments environments) {
        this.sheet = sheet;
        this.environments = environments;
    }

    @Override
    public String formId() {
        return "fill-in-afas-client-menu";
    }

    @Override
    public void check(FormSubmission form) {
        Environment environment =
                environments.get(Long.parseLong(String.valueOf(form.variable(Variables.AFAS_ENVIRONMENT))));
        if (!sheet.isKnown(environment)) {
            form.refuseForm("afas.refused.menuMissing");
        }
    }
}
