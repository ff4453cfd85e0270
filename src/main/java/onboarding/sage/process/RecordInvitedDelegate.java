package onboarding.sage.process;

import onboarding.confirmation.Confirmations;
import onboarding.engine.Values;
import onboarding.sage.Participants;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the service has mailed everybody, and who joins by invitation. */
@Component("sageRecordInvited")
class RecordInvitedDelegate implements JavaDelegate {

    private final Participants participants;
    private final ExchangeSheet exchangeSheet;
    private final Confirmations confirmations;

    RecordInvitedDelegate(Participants participants, ExchangeSheet exchangeSheet, Confirmations confirmations) {
        this.participants = participants;
        this.exchangeSheet = exchangeSheet;
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        ExchangeSheet.settle(confirmations, execution);
        participants.recordInvited(reference);
        // Where the wizard ran, the holder's side activates its account by itself; otherwise everybody joins by
        // invitation.
        boolean ownSideByWizard = !SageProcesses.HELD.equals(SageProcesses.keyOf(execution));
        String own = Values.optionalText(execution, Variables.OWN_PARTICIPANT).orElse("");
        execution.setVariable(
                Variables.INVITEES,
                ExchangeSheet.numbers(exchangeSheet.toJoin(reference).stream()
                        .filter(person ->
                                !ownSideByWizard || !String.valueOf(person.id()).equals(own))
                        .toList()));
        execution.setVariable(Variables.REPAIR_STEP, null);
    }
}
