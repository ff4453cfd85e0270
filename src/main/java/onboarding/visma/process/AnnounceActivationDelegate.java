package onboarding.visma.process;

import onboarding.confirmation.Confirmation;
import onboarding.confirmation.process.AwaitConfirmationProcess;
import onboarding.visma.Collaboration;
import onboarding.visma.Collaborations;
import onboarding.visma.Variant;
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
        Confirmation asked = collaborations.announce(reference);
        execution.setVariable(AwaitConfirmationProcess.Variables.SUBJECT, Collaborations.APPROVAL);
        execution.setVariable(AwaitConfirmationProcess.Variables.MAIL_KEY, asked.mailKey());
        execution.setVariable(Variables.ACTIVATED, false);
        proposeWhatWasSeen(execution, collaborations.find(reference).orElseThrow());
    }

    /** The same variant goes on (seed document 004, scenario A), so the form proposes it. */
    private static void proposeWhatWasSeen(DelegateExecution execution, Collaboration seen) {
        Variant variant = seen.currentVariant();
        execution.setVariable(Variables.CURRENT_VARIANT, variant == null ? null : variant.name());
        execution.setVariable(Variables.ASSIGNMENT, seen.assignment());
    }
}
