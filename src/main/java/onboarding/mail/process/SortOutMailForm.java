package onboarding.mail.process;

import java.util.Optional;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.mail.MailOverview;
import onboarding.mail.Outbox;
import onboarding.mail.process.DeliverMailProcess.Fields;
import onboarding.mail.process.DeliverMailProcess.Variables;
import onboarding.office.OfficeProfiles;
import org.springframework.stereotype.Component;

/**
 * A mail to the client does not go to the office itself; a notice to a colleague may. One whose link shows a secret goes to
 * nobody but the person named for it.
 */
@Component
class SortOutMailForm implements FormRules {

    private final Outbox outbox;
    private final OfficeProfiles office;

    SortOutMailForm(Outbox outbox, OfficeProfiles office) {
        this.outbox = outbox;
        this.office = office;
    }

    @Override
    public String formId() {
        return "sort-out-mail";
    }

    @Override
    public void check(FormSubmission form) {
        Optional<MailOverview> mail = outbox.overview(String.valueOf(form.variable(Variables.MAIL_KEY)));
        Optional<String> corrected = form.text(Fields.CONTACT_EMAIL);
        if (corrected.isPresent() && mail.filter(MailOverview::secret).isPresent()) {
            form.refuse(Fields.CONTACT_EMAIL, "mail.refused.secret");
        } else if (mail.filter(MailOverview::toClient)
                        .filter(found -> !found.toPerson())
                        .isPresent()
                && corrected.filter(office::ownsEmail).isPresent()) {
            form.refuse(Fields.CONTACT_EMAIL, "client.refused.ownEmail");
        }
    }
}
