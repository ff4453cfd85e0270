package onboarding.approval.process;

import onboarding.approval.Approvals;
import onboarding.approval.Approvers;
import onboarding.approval.process.ObtainApprovalProcess.Variables;
import onboarding.engine.CurrentUser;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import org.springframework.stereotype.Component;

/** Nobody decides on the own request, and nobody who is not entitled to (procedures.md §0.5, four eyes). */
@Component
class ApproveRequestForm implements FormRules {

    private final Approvals approvals;
    private final Approvers approvers;
    private final CurrentUser currentUser;

    ApproveRequestForm(Approvals approvals, Approvers approvers, CurrentUser currentUser) {
        this.approvals = approvals;
        this.approvers = approvers;
        this.currentUser = currentUser;
    }

    @Override
    public String formId() {
        return "approve-request";
    }

    @Override
    public void check(FormSubmission form) {
        String requester = approvals
                .get(form.caseReference().orElseThrow(), String.valueOf(form.variable(Variables.SUBJECT)))
                .proposal()
                .requestedBy();
        if (requester.equals(currentUser.id())) {
            form.refuseForm("approval.refused.ownRequest");
        } else if (!approvers.mayDecide(currentUser.id(), requester)) {
            form.refuseForm("approval.refused.notEntitled");
        }
    }
}
