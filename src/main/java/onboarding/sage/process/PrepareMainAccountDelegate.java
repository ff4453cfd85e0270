package onboarding.sage.process;

import onboarding.engine.Values;
import onboarding.sage.Holder;
import onboarding.sage.Participants;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Prepares what the tasks about the main account show, and who sits at the holder’s program. */
@Component("sagePrepareMainAccount")
class PrepareMainAccountDelegate implements JavaDelegate {

    private final ExchangeSheet exchangeSheet;
    private final Participants participants;

    PrepareMainAccountDelegate(ExchangeSheet exchangeSheet, Participants participants) {
        this.exchangeSheet = exchangeSheet;
        this.participants = participants;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exchangeSheet.show(execution);
        Holder holder = Values.choice(execution, Variables.MAIN_ACCOUNT_HOLDER, Holder.class);
        execution.setVariable(
                Variables.OWN_PARTICIPANT,
                participants
                        .ofSide(execution.getProcessBusinessKey(), holder)
                        .map(person -> String.valueOf(person.id()))
                        .orElse(null));
        execution.setVariable(
                Variables.REPAIR_STEP,
                Values.optionalText(execution, Variables.REPAIR_STEP).orElse(null));
    }
}
