package onboarding.approval.process;

import onboarding.approval.ApprovalNotices;
import onboarding.approval.process.ObtainApprovalProcess.Variables;
import onboarding.engine.CaseVariables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds those who may decide. */
@Component("approvalRemind")
class RemindDelegate implements JavaDelegate {

    private final ApprovalNotices notices;
    private final ApprovalDesk desk;

    RemindDelegate(ApprovalNotices notices, ApprovalDesk desk) {
        this.notices = notices;
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.refresh();
        notices.remind(
                execution.getProcessBusinessKey(),
                Values.text(execution, Variables.SUBJECT),
                Values.text(execution, CaseVariables.CLIENT_NAME));
    }
}
