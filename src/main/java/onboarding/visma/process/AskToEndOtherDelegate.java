package onboarding.visma.process;

import onboarding.confirmation.process.AwaitConfirmationProcess;
import onboarding.visma.Collaborations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the client to end its collaboration with another office first. */
@Component("vismaAskToEndOther")
class AskToEndOtherDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    AskToEndOtherDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collaborations.askToEndOther(execution.getProcessBusinessKey());
        execution.setVariable(AwaitConfirmationProcess.Variables.SUBJECT, Collaborations.OTHER_OFFICE);
    }
}
