package onboarding.approval.process;

import java.math.BigDecimal;
import java.util.Optional;
import onboarding.approval.Approvals;
import onboarding.approval.Cover;
import onboarding.approval.Proposal;
import onboarding.approval.process.ObtainApprovalProcess.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out what already covers a proposal, and hands the decision table what it needs. */
@Component("approvalFindCover")
class FindCoverDelegate implements JavaDelegate {

    private final Approvals approvals;

    FindCoverDelegate(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        String subject = Values.text(execution, Variables.SUBJECT);
        Proposal proposal = approvals.get(reference, subject).proposal();
        Cover cover = approvals.cover(reference, subject);
        execution.setVariable(Variables.MATTER, proposal.matter().name());
        execution.setVariable(Variables.AT_OFFICES_COST, proposal.atOfficesCost());
        execution.setVariable(
                Variables.MONTHLY_AMOUNT,
                Optional.ofNullable(proposal.monthlyAmount())
                        .map(BigDecimal::doubleValue)
                        .orElse(null));
        execution.setVariable(Variables.COVERED_BY_EARLIER, cover.byEarlier());
        execution.setVariable(Variables.COVERED_BY_STANDING, cover.byStanding());
    }
}
