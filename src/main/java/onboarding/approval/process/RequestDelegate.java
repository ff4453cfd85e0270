package onboarding.approval.process;

import onboarding.approval.Approvals;
import onboarding.approval.Proposal;
import onboarding.approval.process.ObtainApprovalProcess.Variables;
import onboarding.engine.Values;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks for a decision. */
@Component("approvalRequest")
class RequestDelegate implements JavaDelegate {

    private final Approvals approvals;
    private final ApprovalDesk desk;
    private final Colleagues colleagues;

    RequestDelegate(Approvals approvals, ApprovalDesk desk, Colleagues colleagues) {
        this.approvals = approvals;
        this.desk = desk;
        this.colleagues = colleagues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        String subject = Values.text(execution, Variables.SUBJECT);
        Proposal proposal = approvals.request(reference, subject).proposal();
        execution.setVariable(Variables.APPROVERS, desk.approvers(reference, subject));
        execution.setVariable(Variables.ITEM, proposal.item());
        execution.setVariable(Variables.MONTHS, proposal.months());
        execution.setVariable(
                Variables.REQUESTED_BY,
                colleagues.find(proposal.requestedBy()).map(Colleague::name).orElse(proposal.requestedBy()));
        execution.setVariable(Variables.WANTED_BECAUSE, proposal.reason());
        execution.setVariable(Variables.REMIND_AT, Values.time(approvals.remindAt()));
        execution.setVariable(Variables.ESCALATE_AT, Values.time(approvals.escalateAt()));
    }
}
