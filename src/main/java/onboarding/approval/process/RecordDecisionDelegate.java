package onboarding.approval.process;

import onboarding.approval.Approvals;
import onboarding.approval.process.ObtainApprovalProcess.Fields;
import onboarding.approval.process.ObtainApprovalProcess.Outcome;
import onboarding.approval.process.ObtainApprovalProcess.Variables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what an approver decided. */
@Component("approvalRecordDecision")
class RecordDecisionDelegate implements JavaDelegate {

    private final Approvals approvals;
    private final CurrentUser currentUser;

    RecordDecisionDelegate(Approvals approvals, CurrentUser currentUser) {
        this.approvals = approvals;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        String subject = Values.text(execution, Variables.SUBJECT);
        Outcome outcome = Values.choice(execution, Fields.DECISION, Outcome.class);
        String reason = Values.optionalText(execution, Fields.DECISION_REASON).orElse("");
        approvals.decide(reference, subject, outcome == Outcome.APPROVED, reason, currentUser.id());
        execution.setVariable(Variables.OUTCOME, outcome.name());
        execution.setVariable(Variables.REASON, reason.isEmpty() ? null : reason);
    }
}
