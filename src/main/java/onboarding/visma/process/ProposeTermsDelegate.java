package onboarding.visma.process;

import java.util.Objects;
import onboarding.approval.Approvals;
import onboarding.approval.Matter;
import onboarding.approval.Proposal;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.visma.Collaboration;
import onboarding.visma.Collaborations;
import onboarding.visma.InvoiceRecipient;
import onboarding.visma.Terms;
import onboarding.visma.process.VismaProcesses.Fields;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Proposes what the agreed terms cost the office, if anything; the decision table says whether somebody approves it. */
@Component("vismaProposeTerms")
class ProposeTermsDelegate implements JavaDelegate {

    /** Names the approval within the case. */
    private static final String TERMS = "visma-terms";

    private final Collaborations collaborations;
    private final Approvals approvals;
    private final CurrentUser currentUser;

    ProposeTermsDelegate(Collaborations collaborations, Approvals approvals, CurrentUser currentUser) {
        this.collaborations = collaborations;
        this.approvals = approvals;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        Collaboration known = collaborations.find(reference).orElseThrow();
        Terms terms = Objects.requireNonNull(known.terms());
        approvals.propose(new Proposal(
                reference,
                TERMS,
                Matter.COST,
                terms.variant().productName(),
                terms.invoiceRecipient() == InvoiceRecipient.OFFICE,
                terms.monthlyFee(),
                terms.periodMonths(),
                currentUser.id(),
                Values.optionalText(execution, Fields.TERMS_REASON).orElse("")));
        execution.setVariable(Variables.APPROVAL_SUBJECT, TERMS);
    }
}
