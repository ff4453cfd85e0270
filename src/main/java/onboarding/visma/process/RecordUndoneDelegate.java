package onboarding.visma.process;

import onboarding.visma.Collaborations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that nothing is left open at Visma, and tells the client. */
@Component("vismaRecordUndone")
class RecordUndoneDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    RecordUndoneDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collaborations.recordUndone(execution.getProcessBusinessKey());
    }
}
