package onboarding.visma.process;

import onboarding.confirmation.Confirmation;
import onboarding.confirmation.process.AwaitConfirmationProcess;
import onboarding.visma.Collaboration;
import onboarding.visma.Collaborations;
import onboarding.visma.Variant;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
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
        execution.setVariable(Variables.CURRENT_VARIANT, currentVariant(reference));
    }

    private @Nullable String currentVariant(String reference) {
        return collaborations
                .find(reference)
                .map(Collaboration::currentVariant)
                .map(Variant::name)
                .orElse(null);
    }
}
