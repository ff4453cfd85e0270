package onboarding.visma.process;

import onboarding.engine.Values;
import onboarding.visma.Collaborations;
import onboarding.visma.FurtherService;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that a further service works. */
@Component("vismaRecordFurtherService")
class RecordFurtherServiceDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    RecordFurtherServiceDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collaborations.recordFurther(
                execution.getProcessBusinessKey(),
                Values.choice(execution, Variables.FURTHER_SERVICE, FurtherService.class));
    }
}
