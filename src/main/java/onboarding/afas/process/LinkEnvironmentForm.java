package onboarding.afas.process;

import java.util.Optional;
import onboarding.afas.Links;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** A link is made on the person's own workstation (procedures.md §1.8, error 8). */
@Component
class LinkEnvironmentForm implements FormRules {

    private final Links links;
    private final PccUsers users;

    LinkEnvironmentForm(Links links, PccUsers users) {
        this.links = links;
        this.users = users;
    }

    @Override
    public String formId() {
        return "link-afas-environment";
    }

    @Override
    public void check(FormSubmission form) {
        EnterOfficeForm.checkUpdate(form, Fields.UPDATE_SHOWN);
        long link = Long.parseLong(String.valueOf(form.variable(Variables.AFAS_LINK)));
        String own = Optional.ofNullable(users.get(links.get(link).userId()).workstation())
                .orElse("");
        form.text(Fields.LINKED_ON)
                .filter(used -> !used.equalsIgnoreCase(own))
                .ifPresent(used -> form.refuse(Fields.LINKED_ON, "afas.refused.otherWorkstation", own));
    }
}
