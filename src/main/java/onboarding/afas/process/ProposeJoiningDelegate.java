package onboarding.afas.process;

import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.approval.Approvals;
import onboarding.approval.Matter;
import onboarding.approval.Proposal;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Proposes that a person sees more of a client's data; a manager who did not ask for it decides (procedures.md §0.5). */
@Component("afasProposeJoining")
class ProposeJoiningDelegate implements JavaDelegate {

    private static final String SUBJECT = "afas-access";

    private final Approvals approvals;
    private final CurrentUser currentUser;

    ProposeJoiningDelegate(Approvals approvals, CurrentUser currentUser) {
        this.approvals = approvals;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String item = "AFAS Profit %s: %s"
                .formatted(
                        Values.text(execution, Variables.ENVIRONMENTS_WORDS),
                        Values.text(execution, Variables.PERSON_NAME));
        approvals.propose(new Proposal(
                execution.getProcessBusinessKey(),
                SUBJECT,
                Matter.ACCESS,
                ProposeAccessDelegate.shortened(item),
                false,
                null,
                null,
                currentUser.id(),
                ""));
        execution.setVariable(Variables.APPROVAL_SUBJECT, SUBJECT);
    }
}
