package onboarding.mail.process;

import java.util.Map;
import java.util.Optional;
import onboarding.engine.CaseVariables;
import onboarding.engine.Correlation;
import onboarding.mail.MailOverview;
import onboarding.mail.MailState;
import onboarding.mail.MailStateChanged;
import onboarding.mail.Outbox;
import onboarding.mail.process.DeliverMailProcess.Messages;
import onboarding.mail.process.DeliverMailProcess.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the process that waits for a mail what became of it; trouble that nobody waits for becomes a task of its own. */
@Component
class MailEvents {

    private final Correlation correlation;
    private final RuntimeService runtime;
    private final Outbox outbox;

    MailEvents(Correlation correlation, RuntimeService runtime, Outbox outbox) {
        this.correlation = correlation;
        this.runtime = runtime;
        this.outbox = outbox;
    }

    @EventListener
    void on(MailStateChanged mail) {
        switch (mail.state()) {
            case SENT -> deliver(Messages.SENT, mail);
            case HELD, FAILED, BOUNCED -> trouble(mail);
            case WITHDRAWN -> deliver(Messages.WITHDRAWN, mail);
            case QUEUED, SENDING -> {
                // On its way.
            }
        }
    }

    private void trouble(MailStateChanged mail) {
        if (!deliver(Messages.TROUBLED, mail) && !isBeingSeenTo(mail)) {
            outbox.overview(mail.key())
                    .filter(overview -> overview.toClient() || mail.state() != MailState.HELD)
                    .ifPresent(this::startSeeingTo);
        }
    }

    /** Somebody has the task already, or the step that queued the mail is about to look at it. */
    private boolean isBeingSeenTo(MailStateChanged mail) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(DeliverMailProcess.KEY)
                        .processInstanceBusinessKey(mail.caseReference())
                        .variableValueEquals(Variables.MAIL_KEY, mail.key())
                        .count()
                > 0;
    }

    private void startSeeingTo(MailOverview mail) {
        runtime.startProcessInstanceByKey(
                DeliverMailProcess.KEY,
                mail.caseReference(),
                Map.of(
                        CaseVariables.CASE_REFERENCE, mail.caseReference(),
                        CaseVariables.CLIENT_NAME,
                                Optional.ofNullable(mail.parameters().get("clientName"))
                                        .orElse(""),
                        Variables.MAIL_KEY, mail.key()));
    }

    private boolean deliver(String message, MailStateChanged mail) {
        return correlation.deliverToEach(
                message,
                mail.caseReference(),
                Map.of(Variables.MAIL_KEY, mail.key()),
                Map.of(Variables.MAIL_STATE, mail.state().name()));
    }
}
