package onboarding.approval;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is approved once and for all, so that an absent approver stops nobody.
 *
 * @param standing the approvals that stand
 */
@ConfigurationProperties("onboarding.approval")
public record StandingApprovals(@DefaultValue List<Standing> standing) {

    /**
     * One standing approval.
     *
     * @param item in the vendor's own words, such as {@code Visma eAccounting Start}
     * @param upTo highest amount in kroner a month
     * @param maxMonths longest period in months; null without a limit
     * @param grantedBy who granted it, as the time line names them
     * @param validUntil last day; null without an end
     */
    public record Standing(
            String item,
            BigDecimal upTo,
            @Nullable Integer maxMonths,
            String grantedBy,
            @Nullable LocalDate validUntil) {

        @SuppressWarnings("NullAway") // A missing setting arrives as null; this is where it is named.
        public Standing {
            if (item == null || item.isBlank() || upTo == null || grantedBy == null || grantedBy.isBlank()) {
                throw new IllegalArgumentException(
                        "onboarding.approval.standing: each entry needs item, up-to and granted-by");
            }
            if (upTo.signum() <= 0) {
                throw new IllegalArgumentException(
                        "onboarding.approval.standing: up-to is an amount above 0, in kroner a month");
            }
            if (maxMonths != null && maxMonths < 1) {
                throw new IllegalArgumentException("onboarding.approval.standing: max-months is at least 1");
            }
        }

        private boolean covers(Proposal proposal, LocalDate today) {
            BigDecimal amount = proposal.monthlyAmount();
            Integer months = proposal.months();
            return proposal.matter() == Matter.COST
                    && proposal.item().equalsIgnoreCase(item.strip())
                    && amount != null
                    && amount.compareTo(upTo) <= 0
                    && (maxMonths == null || months != null && months <= maxMonths)
                    && (validUntil == null || !today.isAfter(validUntil));
        }
    }

    /** The standing approval that covers what is proposed. */
    Optional<Standing> covering(Proposal proposal, LocalDate today) {
        return standing.stream()
                .filter(approval -> approval.covers(proposal, today))
                .findFirst();
    }
}
