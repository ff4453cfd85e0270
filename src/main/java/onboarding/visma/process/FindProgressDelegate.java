package onboarding.visma.process;

import onboarding.visma.Collaborations;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out what a cancelled case has to undo at Visma. */
@Component("vismaFindProgress")
class FindProgressDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    FindProgressDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Variables.PROGRESS,
                collaborations.progress(execution.getProcessBusinessKey()).name());
    }
}
