package onboarding.visma.process;

import onboarding.confirmation.process.AwaitConfirmationProcess;
import onboarding.visma.Collaborations;
import onboarding.visma.Standing;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out what the case now waits for. */
@Component("vismaFindStanding")
class FindStandingDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    FindStandingDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Standing standing = collaborations.takeStanding(execution.getProcessBusinessKey());
        execution.setVariable(Variables.STANDING, standing.name());
        execution.setVariable(AwaitConfirmationProcess.Variables.ANSWER, null);
        execution.setVariable(AwaitConfirmationProcess.Variables.WRONG_PERSON_REPAIRABLE, true);
    }
}
