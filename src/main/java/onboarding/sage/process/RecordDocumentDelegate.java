package onboarding.sage.process;

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

/** Records the first document that was read in. */
@Component("sageRecordDocument")
class RecordDocumentDelegate implements JavaDelegate {

    private final Exchanges exchanges;
    private final Participants participants;
    private final CurrentUser currentUser;

    RecordDocumentDelegate(Exchanges exchanges, Participants participants, CurrentUser currentUser) {
        this.exchanges = exchanges;
        this.participants = participants;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (Values.text(execution, Variables.SITTING_OUTCOME).equals("DONE")) {
            exchanges.recordDocument(
                    execution.getProcessBusinessKey(),
                    Values.text(execution, Fields.DOCUMENT_NUMBER),
                    Values.date(execution, Fields.DOCUMENT_ON).orElseThrow(),
                    currentUser.id());
            Values.optionalText(execution, Fields.CLIENT_FREQUENCY).ifPresent(frequency -> participants
                    .ofSide(execution.getProcessBusinessKey(), Holder.CLIENT)
                    .ifPresent(person -> participants.recordFrequency(person.id(), frequency)));
            execution.setVariable(Variables.REPAIR_STEP, null);
        }
    }
}
