package onboarding.approval.process;

/** Names of {@code obtain-approval}: who decides on something, and what was decided. */
public final class ObtainApprovalProcess {

    public static final String KEY = "obtain-approval";

    private ObtainApprovalProcess() {}

    public static final class Variables {
        /** Names the proposal within the case. */
        public static final String SUBJECT = "approvalSubject";
        /** {@code APPROVED} or {@code REFUSED}. */
        public static final String OUTCOME = "approvalOutcome";
        /** Why it was refused; null otherwise. */
        public static final String REASON = "approvalReason";

        /** {@link onboarding.approval.Matter} by name. */
        static final String MATTER = "approvalMatter";

        static final String AT_OFFICES_COST = "atOfficesCost";
        /** Kroner a month. */
        static final String MONTHLY_AMOUNT = "monthlyAmount";

        static final String COVERED_BY_EARLIER = "coveredByEarlier";
        static final String COVERED_BY_STANDING = "coveredByStanding";
        /** {@code NOT_NEEDED}, {@code GIVEN}, {@code STANDING} or {@code MANAGER}. */
        static final String NEED = "approvalNeed";
        /** What it is about, in the vendor's own words. */
        static final String ITEM = "approvalItem";

        /** User ids of those who may decide, separated by commas. */
        static final String APPROVERS = "approvers";

        static final String MONTHS = "approvalMonths";
        static final String REQUESTED_BY = "approvalRequestedBy";
        /** Why it is wanted. */
        static final String WANTED_BECAUSE = "approvalWantedBecause";

        static final String REMIND_AT = "remindApproversAt";
        static final String ESCALATE_AT = "escalateApprovalAt";

        private Variables() {}
    }

    /** What the form hands over to be recorded; never kept by the engine. */
    static final class Fields {
        static final String DECISION = "approvalDecision";
        static final String DECISION_REASON = "approvalDecisionReason";

        private Fields() {}
    }

    /** What an approver decides. */
    enum Outcome {
        APPROVED,
        REFUSED
    }
}
