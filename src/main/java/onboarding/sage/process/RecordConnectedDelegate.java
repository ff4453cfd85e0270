package onboarding.sage.process;

import java.util.Objects;
import onboarding.confirmation.Confirmation;
import onboarding.confirmation.Confirmations;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.evidence.Actor;
import onboarding.sage.Activation;
import onboarding.sage.Holder;
import onboarding.sage.Participant;
import onboarding.sage.Participants;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the person’s program is connected. */
@Component("sageRecordConnected")
class RecordConnectedDelegate implements JavaDelegate {

    private final ExchangeSheet exchangeSheet;
    private final Participants participants;
    private final Confirmations confirmations;
    private final MainAccountWork mainAccountWork;
    private final CurrentUser currentUser;

    RecordConnectedDelegate(
            ExchangeSheet exchangeSheet,
            Participants participants,
            Confirmations confirmations,
            MainAccountWork mainAccountWork,
            CurrentUser currentUser) {
        this.exchangeSheet = exchangeSheet;
        this.participants = participants;
        this.confirmations = confirmations;
        this.mainAccountWork = mainAccountWork;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Participant person = exchangeSheet.participant(execution);
        Actor by = person.side() == Holder.CLIENT ? answeredBy(execution) : Actor.staff(currentUser.id());
        participants.recordConnected(
                person.id(),
                Values.optionalText(execution, Fields.ACTIVATION)
                        .map(Activation::valueOf)
                        .orElse(Activation.TICKED_OFF),
                Values.optionalText(execution, Fields.SYNC_FREQUENCY).orElse(null),
                by);
        ExchangeSheet.settle(confirmations, execution);
        if (exchangeSheet.account(person.caseReference()).holder() == person.side()) {
            mainAccountWork.works(person.caseReference());
        }
    }

    private Actor answeredBy(DelegateExecution execution) {
        Confirmation confirmation =
                confirmations.get(execution.getProcessBusinessKey(), Values.text(execution, Variables.SUBJECT));
        return Actor.client(
                Objects.requireNonNull(confirmation.given(), "an answer").by());
    }
}
