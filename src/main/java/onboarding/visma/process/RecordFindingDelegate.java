package onboarding.visma.process;

import onboarding.engine.Values;
import onboarding.visma.Collaborations;
import onboarding.visma.Situation;
import onboarding.visma.Variant;
import onboarding.visma.process.VismaProcesses.Fields;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what the tab Samarbeid showed, and hands the situation to the choice of the path. */
@Component("vismaRecordFinding")
class RecordFindingDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    RecordFindingDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collaborations.recordFinding(
                execution.getProcessBusinessKey(),
                Values.choice(execution, Variables.SITUATION, Situation.class),
                Values.text(execution, Variables.ASSIGNMENT),
                Values.optionalText(execution, Fields.VARIANT_SHOWN)
                        .map(Variant::valueOf)
                        .orElse(null));
    }
}
