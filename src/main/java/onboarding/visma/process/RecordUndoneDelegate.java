package onboarding.visma.process;

import onboarding.engine.Values;
import onboarding.visma.AfterEnd;
import onboarding.visma.Collaborations;
import onboarding.visma.UndoReason;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that nothing is left open at Visma. */
@Component("vismaRecordUndone")
class RecordUndoneDelegate implements JavaDelegate {

    private final Collaborations collaborations;

    RecordUndoneDelegate(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collaborations.recordUndone(
                execution.getProcessBusinessKey(),
                Values.choice(execution, Variables.UNDO_REASON, UndoReason.class),
                Values.optionalText(execution, Variables.AFTER_END)
                        .map(AfterEnd::valueOf)
                        .orElse(null));
    }
}
