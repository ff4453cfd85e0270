package onboarding.sage.process;

import java.util.Objects;
import onboarding.confirmation.Confirmation;
import onboarding.confirmation.Confirmations;
import onboarding.confirmation.Via;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.evidence.Actor;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who answered for a sitting at the client. */
@Component
class SittingAnswers {

    private final Confirmations confirmations;
    private final CurrentUser currentUser;

    SittingAnswers(Confirmations confirmations, CurrentUser currentUser) {
        this.confirmations = confirmations;
        this.currentUser = currentUser;
    }

    /** The client, who answered on the page, or the colleague who saw it or was told. */
    Actor by(DelegateExecution execution) {
        Confirmation.Given given = Objects.requireNonNull(
                confirmations
                        .get(execution.getProcessBusinessKey(), Values.text(execution, Variables.SUBJECT))
                        .given(),
                "an answer");
        return given.via() == Via.PAGE ? Actor.client(given.by()) : Actor.staff(currentUser.id());
    }
}
