package onboarding.winbooks.process;

import onboarding.approval.Approvals;
import onboarding.approval.Matter;
import onboarding.approval.Proposal;
import onboarding.engine.Values;
import onboarding.winbooks.Access;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Proposes the access; a manager decides where it goes beyond what everybody gets (procedures.md §2.4, step 3). */
@Component("winbooksProposeAccess")
class ProposeAccessDelegate implements JavaDelegate {

    /** As long as an approval can name what it is about. */
    private static final int ITEM_LENGTH = 200;

    private final PersonSheet sheet;
    private final Approvals approvals;

    ProposeAccessDelegate(PersonSheet sheet, Approvals approvals) {
        this.sheet = sheet;
        this.approvals = approvals;
    }

    @Override
    public void execute(DelegateExecution execution) {

        WinBooksUser user = sheet.show(execution);
        Access access = user.access();
        execution.setVariable(Variables.ACCESS_OUTCOME, "AGREED");
        execution.setVariable(Variables.ACCESS_NEEDS_APPROVAL, access.needsApproval());
        execution.setVariable(Variables.APPROVAL_SUBJECT, user.approvalSubject());
        if (access.needsApproval()) {
            propose(user, Values.text(execution, Variables.PERSON_DOSSIERS));
        }
    }

    private void propose(WinBooksUser user, String dossiers) {
        String item = "%s, WinBooks: %s, %s"
                .formatted(user.fullName(), user.access().level().portalWord(), dossiers);
        approvals.propose(new Proposal(
                user.caseReference(),
                user.approvalSubject(),
                Matter.ACCESS,
                item.length() > ITEM_LENGTH ? item.substring(0, ITEM_LENGTH - 1) + "…" : item,
                false,
                null,
                null,
                user.requestedBy(),
                ""));
    }
}
