package onboarding.sage.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.evidence.Actor;
import onboarding.sage.Exchange;
import onboarding.sage.Exchanges;
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
    private final Exchanges exchanges;
    private final Participants participants;
    private final MainAccountWork mainAccountWork;
    private final CurrentUser currentUser;

    PrepareMainAccountDelegate(
            ExchangeSheet exchangeSheet,
            Exchanges exchanges,
            Participants participants,
            MainAccountWork mainAccountWork,
            CurrentUser currentUser) {
        this.exchangeSheet = exchangeSheet;
        this.exchanges = exchanges;
        this.participants = participants;
        this.mainAccountWork = mainAccountWork;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exchangeSheet.show(execution);
        Holder holder = Values.choice(execution, Variables.MAIN_ACCOUNT_HOLDER, Holder.class);
        if (SageProcesses.HELD.equals(SageProcesses.keyOf(execution))) {
            noteWorkingHolder(exchanges.get(execution.getProcessBusinessKey()));
        }
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

    /** The side that keeps the main account which it had made has set its program up with it. */
    private void noteWorkingHolder(Exchange exchange) {
        boolean worksThere = participants.ofCase(exchange.caseReference()).stream()
                .anyMatch(person -> person.side() == exchange.holder() && person.isConnected());
        if (exchange.keptBy() == exchange.holder() && !worksThere) {
            participants
                    .ofSide(exchange.caseReference(), exchange.holder())
                    .ifPresent(person -> participants.recordWorksAlready(person.id(), Actor.staff(currentUser.id())));
            mainAccountWork.works(exchange.caseReference());
        }
    }
}
