package onboarding.visma.process;

import java.util.function.Function;
import onboarding.client.Cases;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.identifier.Country;
import onboarding.identifier.EmailAddresses;
import onboarding.identifier.Parsed;
import onboarding.identifier.PhoneNumbers;
import onboarding.identifier.Texts;
import onboarding.visma.process.VismaProcesses.Variables;
import org.springframework.stereotype.Component;

/** Whom Visma makes administrator: a person with an address and a phone that work (procedures.md §4.3, contact). */
@Component
class ConfirmAdministratorForm implements FormRules {

    private static final int NAME_LENGTH = 100;

    private final Cases cases;

    ConfirmAdministratorForm(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String formId() {
        return "confirm-visma-administrator";
    }

    @Override
    public void check(FormSubmission form) {
        Country country = cases.get(form.caseReference().orElseThrow()).client().country();
        normalise(form, Variables.ADMINISTRATOR_FIRST_NAME, text -> Texts.parse(text, NAME_LENGTH));
        normalise(form, Variables.ADMINISTRATOR_LAST_NAME, text -> Texts.parse(text, NAME_LENGTH));
        normalise(form, Variables.ADMINISTRATOR_EMAIL, EmailAddresses::parse);
        normalise(form, Variables.ADMINISTRATOR_PHONE, text -> PhoneNumbers.parse(text, country));
    }

    private static void normalise(FormSubmission form, String field, Function<String, Parsed> parser) {
        form.text(field).map(parser).ifPresent(parsed -> {
            if (parsed instanceof Parsed.Refused refused) {
                form.refuse(field, refused.messageKey(), refused.args().toArray());
            } else {
                form.replace(field, ((Parsed.Valid) parsed).value());
            }
        });
    }
}
