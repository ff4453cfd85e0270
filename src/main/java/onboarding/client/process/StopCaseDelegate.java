package onboarding.client.process;

import onboarding.client.CaseGivenUp;
import onboarding.client.Cases;
import onboarding.confirmation.Confirmations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stops what still runs towards the client: links die, mails that have not left stay, and nobody has to help any more. */
@Component("clientStopCase")
class StopCaseDelegate implements JavaDelegate {

    private final Cases cases;
    private final Confirmations confirmations;
    private final ApplicationEventPublisher events;

    StopCaseDelegate(Cases cases, Confirmations confirmations, ApplicationEventPublisher events) {
        this.cases = cases;
        this.confirmations = confirmations;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.beginUndoing(execution.getProcessBusinessKey());
        confirmations.withdraw(execution.getProcessBusinessKey());
        confirmations.endHelp(execution.getProcessBusinessKey());
        events.publishEvent(new CaseGivenUp(execution.getProcessBusinessKey()));
    }
}
