package onboarding.afas.process;

import java.util.OptionalLong;
import onboarding.afas.PccUsers;
import onboarding.afas.PersonRules;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** A corrected address is a whole one and nobody else's (procedures.md §1.8, error 5). */
@Component
class RepairAccessForm implements FormRules {

    private final PccUsers users;
    private final PersonRules rules;

    RepairAccessForm(PccUsers users, PersonRules rules) {
        this.users = users;
        this.rules = rules;
    }

    @Override
    public String formId() {
        return "repair-afas-access";
    }

    @Override
    public void check(FormSubmission form) {
        OptionalLong person = users.find(String.valueOf(form.variable(Variables.PCC_PERSON)))
                .map(user -> OptionalLong.of(user.id()))
                .orElse(OptionalLong.empty());
        NameUserForm.checkEmail(form, Fields.CORRECTED_PCC_EMAIL, person, rules);
    }
}
