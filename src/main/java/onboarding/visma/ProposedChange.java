package onboarding.visma;

import java.util.Objects;
import onboarding.approval.Matter;
import onboarding.approval.Proposal;

/**
 * A wish to change an active collaboration (procedures.md §4.5).
 *
 * @param before the collaboration as it is recorded
 */
public record ProposedChange(Collaboration before, Terms terms, String assignment) {

    private static final String COST = "visma-terms";
    private static final String DOWNGRADE = "visma-downgrade";

    public boolean isNothing() {
        return terms.equals(before.terms()) && assignment.equals(before.assignment());
    }

    public boolean isOnlyAssignment() {
        return terms.equals(before.terms());
    }

    /** A smaller variant loses modules and integrations, so that a manager approves it, whoever pays. */
    public boolean isDowngrade() {
        return terms.variant().compareTo(variantBefore()) < 0;
    }

    private Variant variantBefore() {
        return Objects.requireNonNull(before.variant());
    }

    /** Names the approval within the case. */
    public String subject() {
        return isDowngrade() ? DOWNGRADE : COST;
    }

    /** What is proposed. A downgrade tells what it costs as well, so that one decision settles both. */
    public Proposal proposal(String userId, String reason) {
        String item = isDowngrade()
                ? variantBefore().productName() + " → " + terms.variant().productName()
                : terms.variant().productName();
        return new Proposal(
                before.caseReference(),
                subject(),
                isDowngrade() ? Matter.DOWNGRADE : Matter.COST,
                item,
                terms.invoiceRecipient() == InvoiceRecipient.OFFICE,
                terms.monthlyFee(),
                terms.periodMonths(),
                userId,
                reason);
    }
}
