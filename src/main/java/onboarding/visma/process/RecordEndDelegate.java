package onboarding.visma.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.visma.AfterEnd;
import onboarding.visma.CollaborationUpkeep;
import onboarding.visma.process.UpkeepProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the collaboration is over. */
@Component("vismaRecordEnd")
class RecordEndDelegate implements JavaDelegate {

    private final CollaborationUpkeep upkeep;
    private final CurrentUser currentUser;

    RecordEndDelegate(CollaborationUpkeep upkeep, CurrentUser currentUser) {
        this.upkeep = upkeep;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        upkeep.recordEnd(
                execution.getProcessBusinessKey(),
                Values.choice(execution, Variables.AFTER_END, AfterEnd.class),
                currentUser.id());
    }
}
