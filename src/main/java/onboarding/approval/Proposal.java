package onboarding.approval;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be approved.
 *
 * @param subject names the approval within the case, such as {@code visma-terms}
 * @param item in the vendor's own words, such as {@code Visma eAccounting Smart}
 * @param atOfficesCost whether the office pays
 * @param monthlyAmount kroner a month; null where no money is asked for
 * @param months how long it binds; null where it does not
 * @param requestedBy user id of the colleague who asks, who never decides
 * @param reason why it is wanted, in the colleague's words; may be empty
 */
public record Proposal(
        String caseReference,
        String subject,
        Matter matter,
        String item,
        boolean atOfficesCost,
        @Nullable BigDecimal monthlyAmount,
        @Nullable Integer months,
        String requestedBy,
        String reason) {

    /** Whether an approval of the other holds for this: what it costs is the same, or the same is taken away. */
    boolean isCoveredBy(Proposal other) {
        if (matter != other.matter) {
            return false;
        }
        return matter != Matter.COST
                ? item.equals(other.item)
                : atOfficesCost == other.atOfficesCost
                        && sameAmount(monthlyAmount, other.monthlyAmount)
                        && Objects.equals(months, other.months);
    }

    private static boolean sameAmount(@Nullable BigDecimal one, @Nullable BigDecimal two) {
        return one == null || two == null ? one == two : one.compareTo(two) == 0;
    }
}
