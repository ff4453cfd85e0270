package onboarding.winbooks.process;

import onboarding.client.Cases;
import onboarding.client.Client;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.identifier.NationalIds;
import onboarding.identifier.Parsed;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import org.springframework.stereotype.Component;

/** What is asked for a person of the client (procedures.md §2.7, step 2). */
@Component
class NameClientPersonForm implements FormRules {

    private final WinBooksUsers users;
    private final Cases cases;

    NameClientPersonForm(WinBooksUsers users, Cases cases) {
        this.users = users;
        this.cases = cases;
    }

    @Override
    public String formId() {
        return "name-winbooks-client-person";
    }

    @Override
    public void check(FormSubmission form) {
        NamePersonForm.refuseHeldId(form, Fields.WANTED_ID, users);
        NamePersonForm.refuseShared(form, Fields.WANTED_ID);
        Client client = cases.get(form.caseReference().orElseThrow()).client();
        form.text(Fields.ENTERPRISE_NUMBER).ifPresent(typed -> {
            Parsed parsed = NationalIds.parse(client.country(), typed);
            if (parsed instanceof Parsed.Refused refused) {
                form.refuse(
                        Fields.ENTERPRISE_NUMBER,
                        refused.messageKey(),
                        refused.args().toArray());
            } else if (client.nationalId() != null
                    && !((Parsed.Valid) parsed).value().equals(client.nationalId())) {
                form.refuse(Fields.ENTERPRISE_NUMBER, "winbooks.refused.otherNumber", client.nationalId());
            }
        });
    }
}
