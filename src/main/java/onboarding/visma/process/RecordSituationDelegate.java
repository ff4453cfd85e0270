package onboarding.visma.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.visma.Collaborations;
import onboarding.visma.Situation;
import onboarding.visma.Variant;
import onboarding.visma.process.VismaProcesses.Fields;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the activation window showed another situation, which decides the path anew. */
@Component("vismaRecordSituation")
class RecordSituationDelegate implements JavaDelegate {

    private final Collaborations collaborations;
    private final CurrentUser currentUser;

    RecordSituationDelegate(Collaborations collaborations, CurrentUser currentUser) {
        this.collaborations = collaborations;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Situation seen = Values.choice(execution, Variables.ACTIVATE_OUTCOME, Situation.class);
        collaborations.recordSituation(
                execution.getProcessBusinessKey(),
                seen,
                Values.optionalText(execution, Fields.VARIANT_SHOWN)
                        .map(Variant::valueOf)
                        .orElse(null),
                currentUser.id());
        execution.setVariable(Variables.SITUATION, seen.name());
    }
}
