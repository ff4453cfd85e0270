package onboarding.visma.process;

import onboarding.confirmation.process.AwaitConfirmationProcess;
import onboarding.visma.Collaboration;
import onboarding.visma.Collaborations;
import onboarding.visma.Collaborations.Announced;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the client what Visma will send, before anything is activated. */
@Component("vismaAnnounceActivation")
class AnnounceActivationDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    AnnounceActivationDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        Announced announced = collaborations.announce(reference);
        execution.setVariable(AwaitConfirmationProcess.Variables.SUBJECT, announced.subject());
        execution.setVariable(AwaitConfirmationProcess.Variables.MAIL_KEY, announced.mailKey());
        execution.setVariable(Variables.ACTIVATED, false);
        Collaboration known = collaborations.find(reference).orElseThrow();
        if (collaborations.startsService(reference)) {
            RecordedTerms.propose(execution, known);
        } else {
            RecordedTerms.proposeOwn(execution, known);
        }
    }
}
