package onboarding.visma.process;

import java.util.Objects;
import onboarding.client.CaseGivenUp;
import onboarding.client.Contact;
import onboarding.client.IntakeCorrected;
import onboarding.client.OnboardingCase;
import onboarding.client.TaskReopened;
import onboarding.visma.Administrator;
import onboarding.visma.Collaboration;
import onboarding.visma.Collaborations;
import onboarding.visma.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What staff put right in a case, and tasks that they open again, and what that means at Visma. */
@Component
class CaseConsequences {

    private final Collaborations collaborations;
    private final VismaProcesses processes;

    CaseConsequences(Collaborations collaborations, VismaProcesses processes) {
        this.collaborations = collaborations;
        this.processes = processes;
    }

    @EventListener
    void on(IntakeCorrected event) {
        collaborations.find(event.caseReference()).ifPresent(known -> {
            boolean isAdministrator =
                    isContact(known.administrator(), event.before().contact());
            if (isAdministrator && known.activatedAt() == null) {
                followContact(event, known);
            }
            boolean administratorWasCreated = isAdministrator && known.activatedAt() != null;
            boolean contactChanged =
                    !event.before().contact().equals(event.after().contact());
            if (isAtVisma(known) && isAnotherClient(event) || administratorWasCreated && contactChanged) {
                processes.recheck(event.caseReference(), event.after().client().legalName());
            }
        });
    }

    private static boolean isContact(@Nullable Administrator administrator, Contact contact) {
        return administrator != null && administrator.email().equals(contact.email());
    }

    private static boolean isAtVisma(Collaboration known) {
        return known.stage() != Stage.UNDONE && known.stage() != Stage.REFUSED && known.stage() != Stage.ENDED;
    }

    /** Name and number are what Visma knows a client by (procedures.md §4.6, error 10). */
    private static boolean isAnotherClient(IntakeCorrected event) {
        OnboardingCase before = event.before();
        OnboardingCase after = event.after();
        return !before.client().legalName().equals(after.client().legalName())
                || !Objects.equals(before.client().nationalId(), after.client().nationalId())
                || before.client().country() != after.client().country();
    }

    /** Nothing was activated yet, so that the corrected contact becomes the administrator. */
    private void followContact(IntakeCorrected event, Collaboration known) {
        Contact contact = event.after().contact();
        Administrator corrected = new Administrator(
                contact.firstName(),
                contact.lastName(),
                contact.email(),
                contact.phone(),
                Objects.requireNonNull(known.administrator()).knownToVisma());
        if (!corrected.equals(known.administrator())) {
            collaborations.recordAdministrator(event.caseReference(), corrected, event.userId());
            processes.showAdministrator(event.caseReference(), corrected);
        }
    }

    @EventListener
    void on(CaseGivenUp event) {
        processes.endRecheck(event.caseReference());
    }

    @EventListener
    void on(TaskReopened event) {
        if (collaborations.find(event.caseReference()).isEmpty()) {
            return;
        }
        if (event.processKey().equals(VismaProcesses.AGREE_TERMS)) {
            collaborations.reopenTerms(event.caseReference());
        }
        collaborations.takeBackAnnouncement(event.caseReference());
    }
}
