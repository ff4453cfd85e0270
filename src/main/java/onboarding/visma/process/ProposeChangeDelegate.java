package onboarding.visma.process;

import onboarding.approval.Approvals;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.language.Phrase;
import onboarding.visma.CollaborationUpkeep;
import onboarding.visma.ProposedChange;
import onboarding.visma.process.UpkeepProcesses.ChangeKind;
import onboarding.visma.process.UpkeepProcesses.Fields;
import onboarding.visma.process.UpkeepProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Compares a wish with the record, and proposes what somebody has to approve. */
@Component("vismaProposeChange")
class ProposeChangeDelegate implements JavaDelegate {

    private final CollaborationUpkeep upkeep;
    private final Approvals approvals;
    private final CurrentUser currentUser;

    ProposeChangeDelegate(CollaborationUpkeep upkeep, Approvals approvals, CurrentUser currentUser) {
        this.upkeep = upkeep;
        this.approvals = approvals;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProposedChange change = new ProposedChange(
                upkeep.get(execution.getProcessBusinessKey()),
                RecordedTerms.of(execution),
                Values.text(execution, Variables.ASSIGNMENT));
        ChangeKind kind = kindOf(execution, change);
        execution.setVariable(Variables.CHANGE_KIND, kind.name());
        if (kind == ChangeKind.TERMS) {
            approvals.propose(change.proposal(currentUser.id(), reason(execution)));
            execution.setVariable(Variables.APPROVAL_SUBJECT, change.subject());
        }
    }

    /** Whoever approves a downgrade reads what the client loses. */
    private String reason(DelegateExecution execution) {
        String reason = Values.text(execution, Fields.CHANGE_REASON);
        return Values.optionalText(execution, Fields.LOST_FUNCTIONS)
                .map(lost -> Phrase.of("visma.change.loses", reason, lost).toString())
                .orElse(reason);
    }

    private static ChangeKind kindOf(DelegateExecution execution, ProposedChange change) {
        boolean dropped = "NOT_APPLICABLE".equals(execution.getVariable("ending"));
        if (dropped || change.isNothing()) {
            return ChangeKind.NOTHING;
        }
        return change.isOnlyAssignment() ? ChangeKind.ASSIGNMENT : ChangeKind.TERMS;
    }
}
