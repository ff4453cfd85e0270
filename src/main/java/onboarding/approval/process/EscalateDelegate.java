package onboarding.approval.process;

import onboarding.approval.ApprovalNotices;
import onboarding.approval.process.ObtainApprovalProcess.Variables;
import onboarding.engine.CaseVariables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the administrators that nobody has decided. */
@Component("approvalEscalate")
class EscalateDelegate implements JavaDelegate {

    private final ApprovalNotices notices;
    private final ApprovalDesk desk;

    EscalateDelegate(ApprovalNotices notices, ApprovalDesk desk) {
        this.notices = notices;
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.refresh();
        notices.escalate(
                execution.getProcessBusinessKey(),
                Values.text(execution, Variables.SUBJECT),
                Values.text(execution, CaseVariables.CLIENT_NAME));
    }
}
