package onboarding.visma.process;

import onboarding.visma.CollaborationUpkeep;
import onboarding.visma.process.UpkeepProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands the record to the form that says what changes. */
@Component("vismaTakeOverRecord")
class TakeOverRecordDelegate implements JavaDelegate {

    private final CollaborationUpkeep upkeep;

    TakeOverRecordDelegate(CollaborationUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RecordedTerms.proposeRecord(execution, upkeep.get(execution.getProcessBusinessKey()));
        execution.setVariable(Variables.CHANGE_OUTCOME, "UNCHANGED");
    }
}
