package onboarding.confirmation.process;

import java.util.Map;
import onboarding.confirmation.Answer;
import onboarding.confirmation.ConfirmationEvent.Answered;
import onboarding.confirmation.ConfirmationEvent.HelpNotNeeded;
import onboarding.confirmation.ConfirmationEvent.HelpRequested;
import onboarding.confirmation.ConfirmationEvent.Rescheduled;
import onboarding.confirmation.ConfirmationEvent.TakenBack;
import onboarding.confirmation.process.AwaitConfirmationProcess.Messages;
import onboarding.confirmation.process.AwaitConfirmationProcess.Variables;
import onboarding.engine.CaseVariables;
import onboarding.engine.Correlation;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the processes of a case what happened to its questions. */
@Component
class ConfirmationEvents {

    private final Correlation correlation;
    private final RuntimeService runtime;

    ConfirmationEvents(Correlation correlation, RuntimeService runtime) {
        this.correlation = correlation;
        this.runtime = runtime;
    }

    @EventListener
    void on(Answered event) {
        boolean wasAwaited = deliver(Messages.RECEIVED, event.caseReference(), event.subject());
        boolean wasActedOn = !wasAwaited && deliver(Messages.CHANGED, event.caseReference(), event.subject());
        if (!wasAwaited && !wasActedOn && event.answer() == Answer.DECLINED) {
            deliver(Messages.DECLINED, event.caseReference(), event.subject());
        }
    }

    @EventListener
    void on(TakenBack event) {
        deliver(Messages.CHANGED, event.caseReference(), event.subject());
    }

    @EventListener
    void on(Rescheduled event) {
        deliver(Messages.RESCHEDULED, event.caseReference(), event.subject());
    }

    @EventListener
    void on(HelpRequested event) {
        runtime.startProcessInstanceByKey(
                HelpClientProcess.KEY,
                event.caseReference(),
                Map.of(
                        CaseVariables.CASE_REFERENCE, event.caseReference(),
                        CaseVariables.CLIENT_NAME, event.clientName(),
                        Variables.SUBJECT, event.subject()));
    }

    @EventListener
    void on(HelpNotNeeded event) {
        correlation.deliverToEach(HelpClientProcess.Messages.NOT_NEEDED, event.caseReference(), Map.of(), Map.of());
    }

    private boolean deliver(String message, String caseReference, String subject) {
        return correlation.deliver(message, caseReference, Map.of(Variables.SUBJECT, subject));
    }
}
