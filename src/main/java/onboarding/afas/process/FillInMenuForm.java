package onboarding.afas.process;

import onboarding.afas.AfasOffice;
import onboarding.afas.AfasOffices;
import onboarding.afas.Menus;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** The task ends when the combination is known, or by itself as soon as it is. */
@Component
class FillInMenuForm implements FormRules {

    private final Menus menus;
    private final AfasOffices offices;

    FillInMenuForm(Menus menus, AfasOffices offices) {
        this.menus = menus;
        this.offices = offices;
    }

    @Override
    public String formId() {
        return "fill-in-afas-menu";
    }

    @Override
    public void check(FormSubmission form) {
        AfasOffice office = offices.ofCase(form.caseReference().orElseThrow()).orElseThrow();
        if (!menus.unknown(office.edition(), office.hosting(), office.language(), false)
                .isEmpty()) {
            form.refuseForm("afas.refused.menuMissing");
        }
    }
}
