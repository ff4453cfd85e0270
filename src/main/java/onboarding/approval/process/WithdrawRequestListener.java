package onboarding.approval.process;

import onboarding.approval.Approvals;
import onboarding.approval.process.ObtainApprovalProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The case was cancelled, took another path, or went back to what was asked for: nobody has to decide any more. */
@Component("approvalWithdrawRequest")
class WithdrawRequestListener implements TaskListener {

    private final Approvals approvals;

    WithdrawRequestListener(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void notify(DelegateTask task) {
        approvals.withdraw(task.getExecution().getProcessBusinessKey(), (String) task.getVariable(Variables.SUBJECT));
    }
}
