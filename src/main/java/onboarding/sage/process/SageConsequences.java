package onboarding.sage.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onboarding.client.CaseGivenUp;
import onboarding.client.IntakeCorrected;
import onboarding.client.TaskReopened;
import onboarding.confirmation.ConfirmationEvent.AddressCorrected;
import onboarding.engine.CaseVariables;
import onboarding.engine.CurrentUser;
import onboarding.sage.Exchanges;
import onboarding.sage.Holder;
import onboarding.sage.Participants;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What staff put right in a case, and tasks that they open again, and what that means at Sage. */
@Component
class SageConsequences {

    private static final String COMPARE = "recheck-sage-client";

    private final Exchanges exchanges;
    private final Participants participants;
    private final RuntimeService runtime;
    private final CurrentUser currentUser;

    SageConsequences(Exchanges exchanges, Participants participants, RuntimeService runtime, CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.participants = participants;
        this.runtime = runtime;
        this.currentUser = currentUser;
    }

    @EventListener
    void on(IntakeCorrected event) {
        String reference = event.caseReference();
        exchanges.find(reference).filter(exchange -> exchange.endedAt() == null).ifPresent(exchange -> {
            followContact(event);
            boolean otherNumber = !Objects.equals(
                    event.before().client().nationalId(), event.after().client().nationalId());
            // Numbers that differ are compared with the case by the task that has them corrected.
            if (otherNumber && exchange.hasEqualNips()) {
                compareAnew(event);
            }
        });
    }

    private void compareAnew(IntakeCorrected event) {
        String reference = event.caseReference();
        String number = event.after().client().nationalId();
        List<String> open = running(reference);
        open.forEach(id -> runtime.setVariable(id, Variables.NIP_OF_CASE, number));
        if (open.isEmpty()) {
            Map<String, Object> shown = new HashMap<>();
            shown.put(CaseVariables.CASE_REFERENCE, reference);
            shown.put(CaseVariables.CLIENT_NAME, event.after().client().legalName());
            shown.put(Variables.NIP_OF_CASE, number);
            runtime.startProcessInstanceByKey(COMPARE, reference, shown);
        }
    }

    /** Who sends is the contact, and the service has not mailed yet. */
    private void followContact(IntakeCorrected event) {
        String before = event.before().contact().email();
        String after = event.after().contact().email();
        participants
                .ofSide(event.caseReference(), Holder.CLIENT)
                .filter(person -> person.invitedAt() == null && person.email().equals(before) && !before.equals(after))
                .ifPresent(person -> participants.recordAddress(person.id(), after, event.userId()));
    }

    /** Whoever is written to elsewhere, or somebody else instead, has the account of the exchange. */
    @EventListener
    void on(AddressCorrected event) {
        participants.follow(event.caseReference(), event.before(), event.recipient(), currentUser.id());
    }

    private List<String> running(String reference) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(COMPARE)
                .processInstanceBusinessKey(reference)
                .list()
                .stream()
                .map(instance -> instance.getId())
                .toList();
    }

    @EventListener
    void on(CaseGivenUp event) {
        running(event.caseReference()).forEach(id -> runtime.deleteProcessInstance(id, "The case is given up"));
    }

    /** Who was named, and to whom nothing has gone yet, is named anew. */
    @EventListener
    void on(TaskReopened event) {
        if (event.processKey().equals(SageProcesses.PREPARE)) {
            participants.forget(event.caseReference());
        }
    }
}
