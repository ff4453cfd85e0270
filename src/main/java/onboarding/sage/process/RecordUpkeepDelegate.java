package onboarding.sage.process;

import java.util.Map;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.sage.Exchanges;
import onboarding.sage.Holder;
import onboarding.sage.Participants;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what was done for an exchange. */
@Component("sageRecordUpkeep")
class RecordUpkeepDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final Participants participants;
    private final CurrentUser currentUser;

    RecordUpkeepDelegate(Exchanges exchanges, Participants participants, CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.participants = participants;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        String wish = Values.text(execution, Variables.EXCHANGE_WISH);
        String reason = Values.text(execution, Variables.UPKEEP_REASON);
        if ("NOT_APPLICABLE".equals(execution.getVariable("ending"))) {
            exchanges.note(reference, currentUser.id(), "evidence.sage.upkeepNotNeeded", Map.of("reason", reason));
            return;
        }
        Values.optionalText(execution, Fields.SYNC_FREQUENCY).ifPresent(frequency -> participants
                .ofSide(reference, Values.choice(execution, Fields.FREQUENCY_OF, Holder.class))
                .ifPresent(person -> participants.recordFrequency(person.id(), frequency)));
        if (wish.equals("END")) {
            participants.recordDisconnected(reference);
            exchanges.recordEnd(reference, reason, currentUser.id());
        } else {
            exchanges.note(reference, currentUser.id(), "evidence.sage.done." + wish, Map.of());
        }
    }
}
