package onboarding.client.process;

import onboarding.engine.form.FieldRule;
import onboarding.engine.form.FormSubmission;
import onboarding.office.OfficeProfiles;
import org.springframework.stereotype.Component;

/** A client's address is never one of the office itself, or the office would answer its own question. */
@Component
class ClientAddressRule implements FieldRule {

    private final OfficeProfiles office;

    ClientAddressRule(OfficeProfiles office) {
        this.office = office;
    }

    @Override
    public String name() {
        return "clientAddress";
    }

    @Override
    public void check(FormSubmission submission, String fieldKey) {
        if (submission.text(fieldKey).filter(office::ownsEmail).isPresent()) {
            submission.refuse(fieldKey, "client.refused.ownEmail");
        }
    }
}
