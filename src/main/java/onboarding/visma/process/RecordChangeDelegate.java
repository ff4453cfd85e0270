package onboarding.visma.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.visma.CollaborationUpkeep;
import onboarding.visma.process.UpkeepProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what was changed at Visma. */
@Component("vismaRecordChange")
class RecordChangeDelegate implements JavaDelegate {

    private final CollaborationUpkeep upkeep;
    private final CurrentUser currentUser;

    RecordChangeDelegate(CollaborationUpkeep upkeep, CurrentUser currentUser) {
        this.upkeep = upkeep;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        upkeep.recordChange(
                execution.getProcessBusinessKey(),
                RecordedTerms.of(execution),
                Values.text(execution, Variables.ASSIGNMENT),
                Values.date(execution, VismaProcesses.Fields.RENEWAL_ON).orElse(null),
                currentUser.id());
        execution.setVariable(Variables.CHANGE_OUTCOME, "CHANGED");
    }
}
