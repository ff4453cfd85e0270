package onboarding.visma.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.visma.CollaborationUpkeep;
import onboarding.visma.process.UpkeepProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the record right where Visma shows something else. */
@Component("vismaRecordComparison")
class RecordComparisonDelegate implements JavaDelegate {

    private final CollaborationUpkeep upkeep;
    private final CurrentUser currentUser;

    RecordComparisonDelegate(CollaborationUpkeep upkeep, CurrentUser currentUser) {
        this.upkeep = upkeep;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        upkeep.correctRecord(
                execution.getProcessBusinessKey(),
                RecordedTerms.of(execution),
                Values.text(execution, Variables.ASSIGNMENT),
                Values.date(execution, VismaProcesses.Fields.RENEWAL_ON).orElse(null),
                currentUser.id());
    }
}
