package onboarding.sage.process;

import onboarding.engine.Values;
import onboarding.sage.Participant;
import onboarding.sage.Repair;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Prepares what the tasks about one person show. */
@Component("sagePrepareParticipant")
class PrepareParticipantDelegate implements JavaDelegate {

    private final ExchangeSheet exchangeSheet;

    PrepareParticipantDelegate(ExchangeSheet exchangeSheet) {
        this.exchangeSheet = exchangeSheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Participant person = exchangeSheet.participant(execution);
        execution.setVariable(Variables.PARTICIPANT_SIDE, person.side().name());
        execution.setVariable(Variables.PARTICIPANT_NAME, person.name());
        execution.setVariable(Variables.PARTICIPANT_EMAIL, person.email());
        execution.setVariable(
                Variables.MAIN_ACCOUNT_EMAIL,
                exchangeSheet.account(person.caseReference()).email());
        execution.setVariable(
                Variables.REPAIR_STEP,
                Values.optionalText(execution, Variables.REPAIR_STEP)
                        .orElseGet(() ->
                                exchangeSheet.givesUpMainAccount(person) ? Repair.DELETE_CONFIGURATION.step() : null));
    }
}
