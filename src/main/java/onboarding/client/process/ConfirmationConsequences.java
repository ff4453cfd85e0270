package onboarding.client.process;

import onboarding.client.Cases;
import onboarding.client.Contact;
import onboarding.client.OnboardingCase;
import onboarding.confirmation.ConfirmationEvent.AddressCorrected;
import onboarding.confirmation.ConfirmationEvent.GivenUp;
import onboarding.evidence.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a question and concerns the record of its case. */
@Component
class ConfirmationConsequences {

    private final Cases cases;

    ConfirmationConsequences(Cases cases) {
        this.cases = cases;
    }

    @EventListener
    void on(AddressCorrected event) {
        cases.find(event.caseReference())
                // Also people who are not the contact are asked; the contact stays who it is then.
                .filter(onboarding -> event.before()
                        .email()
                        .equalsIgnoreCase(onboarding.contact().email()))
                .ifPresent(corrected -> correctContact(corrected, event));
    }

    private void correctContact(OnboardingCase corrected, AddressCorrected event) {
        String name = event.recipient().name();
        if (name.equals(corrected.contact().fullName())
                && event.recipient().email().equals(corrected.contact().email())) {
            // The correction came from the record, where first and last name are known apart.
            return;
        }
        int space = name.lastIndexOf(' ');
        cases.correctContact(
                corrected.reference(),
                new Contact(
                        space < 0 ? name : name.substring(0, space),
                        space < 0 ? "" : name.substring(space + 1),
                        event.recipient().email(),
                        corrected.contact().phone()));
    }

    @EventListener
    void on(GivenUp event) {
        cases.recordCancellation(event.caseReference(), event.reason(), Actor.staff(event.userId()));
    }
}
