package onboarding.approval;

/**
 * What already covers a proposal.
 *
 * @param byEarlier the same cost has been approved in this case before
 * @param byStanding a standing approval covers it
 */
public record Cover(boolean byEarlier, boolean byStanding) {}
