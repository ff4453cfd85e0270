package onboarding.sage.process;

import onboarding.sage.Participants;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Forgets a further person who takes no part after all; the exchange goes on without. */
@Component("sageDropFurtherPerson")
class DropFurtherPersonDelegate implements JavaDelegate {

    private final Participants participants;
    private final ExchangeSheet exchangeSheet;

    DropFurtherPersonDelegate(Participants participants, ExchangeSheet exchangeSheet) {
        this.participants = participants;
        this.exchangeSheet = exchangeSheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        participants.drop(exchangeSheet.participant(execution).id());
    }
}
