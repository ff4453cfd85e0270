package onboarding.sage.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import onboarding.confirmation.Confirmations;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.evidence.Actor;
import onboarding.sage.Activation;
import onboarding.sage.Holder;
import onboarding.sage.Participant;
import onboarding.sage.Participants;
import onboarding.sage.SageLetters;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records that the person’s program is connected, and when the account was activated. */
@Component("sageRecordConnected")
class RecordConnectedDelegate implements JavaDelegate {

    private final ExchangeSheet exchangeSheet;
    private final Participants participants;
    private final SittingAnswers sittingAnswers;
    private final Confirmations confirmations;
    private final MainAccountWork mainAccountWork;
    private final CurrentUser currentUser;
    private final Clock clock;

    RecordConnectedDelegate(
            ExchangeSheet exchangeSheet,
            Participants participants,
            SittingAnswers sittingAnswers,
            Confirmations confirmations,
            MainAccountWork mainAccountWork,
            CurrentUser currentUser,
            Clock clock) {
        this.exchangeSheet = exchangeSheet;
        this.participants = participants;
        this.sittingAnswers = sittingAnswers;
        this.confirmations = confirmations;
        this.mainAccountWork = mainAccountWork;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Participant person = exchangeSheet.participant(execution);
        if (person.side() == Holder.CLIENT) {
            recordClient(execution, person);
        } else {
            Activation activation = Values.choice(execution, Fields.ACTIVATION, Activation.class);
            participants.recordConnected(
                    person.id(),
                    activation,
                    activation == Activation.ACTIVATED ? clock.instant() : null,
                    Values.optionalText(execution, Fields.SYNC_FREQUENCY).orElse(null),
                    Actor.staff(currentUser.id()));
        }
        ExchangeSheet.settle(confirmations, execution);
        if (exchangeSheet.account(person.caseReference()).holder() == person.side()) {
            mainAccountWork.works(person.caseReference());
        }
    }

    private void recordClient(DelegateExecution execution, Participant person) {
        Instant activated = tickedAt(execution, SageLetters.ACTIVATION_STEP).orElse(null);
        boolean before = tickedAt(execution, SageLetters.ALREADY_ACTIVE_ITEM).isPresent();
        participants.recordConnected(
                person.id(),
                activation(before, activated),
                before ? null : activated,
                person.syncFrequency(),
                sittingAnswers.by(execution));
    }

    private static Activation activation(boolean before, @Nullable Instant activated) {
        if (before) {
            return Activation.ALREADY_ACTIVE;
        }
        return activated == null ? Activation.TICKED_OFF : Activation.ACTIVATED;
    }

    private Optional<Instant> tickedAt(DelegateExecution execution, String step) {
        return confirmations.tickedAt(
                execution.getProcessBusinessKey(), Values.text(execution, Variables.SUBJECT), step);
    }
}
