package onboarding.afas.process;

import onboarding.afas.process.AccessList.Access;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.approval.Approvals;
import onboarding.engine.CurrentUser;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Proposes who sees the data of the client; a manager who did not ask for it decides (procedures.md §0.5). */
@Component("afasProposeAccess")
class ProposeAccessDelegate implements JavaDelegate {

    private final AccessList list;
    private final Approvals approvals;
    private final CurrentUser currentUser;

    ProposeAccessDelegate(AccessList list, Approvals approvals, CurrentUser currentUser) {
        this.list = list;
        this.approvals = approvals;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        Access access = list.of(reference);
        approvals.propose(access.proposal(reference, currentUser.id()));
        execution.setVariable(Variables.APPROVAL_SUBJECT, access.subject());
    }
}
