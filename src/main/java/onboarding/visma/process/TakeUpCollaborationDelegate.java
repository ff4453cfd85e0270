package onboarding.visma.process;

import onboarding.client.Cases;
import onboarding.engine.CaseVariables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.visma.CollaborationUpkeep;
import onboarding.visma.CollaborationUpkeep.Wish;
import onboarding.visma.process.UpkeepProcesses.Fields;
import onboarding.visma.process.UpkeepProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes up the collaboration that was chosen, under the reference of its case. */
@Component("vismaTakeUpCollaboration")
class TakeUpCollaborationDelegate implements JavaDelegate {

    private final CollaborationUpkeep upkeep;
    private final Cases cases;
    private final CurrentUser currentUser;

    TakeUpCollaborationDelegate(CollaborationUpkeep upkeep, Cases cases, CurrentUser currentUser) {
        this.upkeep = upkeep;
        this.cases = cases;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = Values.text(execution, Fields.MANAGED_COLLABORATION);
        execution.setProcessBusinessKey(reference);
        execution.setVariable(CaseVariables.CASE_REFERENCE, reference);
        execution.setVariable(
                CaseVariables.CLIENT_NAME, cases.get(reference).client().legalName());
        RecordedTerms.proposeRecord(execution, upkeep.get(reference));
        upkeep.recordManagement(
                reference,
                Values.choice(execution, Variables.MANAGEMENT_WISH, Wish.class),
                Values.text(execution, Fields.MANAGEMENT_REASON),
                currentUser.id());
    }
}
