package onboarding.visma.process;

import onboarding.visma.Collaborations;
import onboarding.visma.Collaborations.Undo;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out what a case has to undo at Visma. */
@Component("vismaFindProgress")
class FindProgressDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    FindProgressDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        Undo undo = collaborations.undo(reference);
        execution.setVariable(Variables.PROGRESS, undo.progress().name());
        execution.setVariable(Variables.SERVICE_STARTED, undo.serviceStarted());
        execution.setVariable(Variables.ADMINISTRATOR_CREATED, undo.administratorCreated());
        collaborations.find(reference).ifPresent(known -> RecordedTerms.propose(execution, known));
    }
}
