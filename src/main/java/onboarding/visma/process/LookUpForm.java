package onboarding.visma.process;

import java.util.Optional;
import onboarding.client.Cases;
import onboarding.client.Client;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.identifier.NationalIds;
import onboarding.identifier.Parsed;
import org.springframework.stereotype.Component;

/** Visma Byrå shows the organisation number that the case has (procedures.md §4.6, error 10). */
@Component
class LookUpForm implements FormRules {

    private static final String NUMBER_SHOWN = "numberShown";

    private final Cases cases;

    LookUpForm(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String formId() {
        return "look-up-visma-client";
    }

    @Override
    public void check(FormSubmission form) {
        Client client = cases.get(form.caseReference().orElseThrow()).client();
        String known = client.nationalId();
        Optional<String> shown = form.text(NUMBER_SHOWN);
        if (known == null) {
            return;
        }
        if (shown.isEmpty()) {
            form.refuse(NUMBER_SHOWN, "visma.refused.numberMissing");
            return;
        }
        Parsed parsed = NationalIds.parse(client.country(), shown.get());
        if (parsed instanceof Parsed.Refused refused) {
            form.refuse(NUMBER_SHOWN, refused.messageKey(), refused.args().toArray());
        } else if (!((Parsed.Valid) parsed).value().equals(known)) {
            form.refuse(NUMBER_SHOWN, "visma.refused.otherNumber", known);
        }
    }
}
