package onboarding.visma.process;

import onboarding.approval.process.ObtainApprovalProcess;

/** Names of the processes that look after a collaboration once its case is closed. */
final class UpkeepProcesses {

    static final String MANAGE = "manage-visma-collaboration";
    static final String CHANGE = "change-visma-collaboration";
    static final String END = "end-visma-collaboration";
    static final String RENEW = "renew-visma-collaboration";

    private UpkeepProcesses() {}

    static final class Messages {
        /** The collaboration is over, so that there is no renewal to wait for. */
        static final String COLLABORATION_ENDED = "visma.collaborationEnded";
        /** The date of the renewal may be another. */
        static final String RENEWAL_MOVED = "visma.renewalMoved";

        private Messages() {}
    }

    static final class Variables {
        /** {@link onboarding.visma.CollaborationUpkeep.Wish} by name. */
        static final String MANAGEMENT_WISH = "managementWish";
        /** {@code NOTHING}, {@code CHANGE} or {@code END}. */
        static final String COMPARISON_OUTCOME = "comparisonOutcome";
        /** {@link ChangeKind} by name. */
        static final String CHANGE_KIND = "changeKind";
        /** {@code CHANGED} or {@code UNCHANGED}. */
        static final String CHANGE_OUTCOME = "changeOutcome";
        /** {@code ENDED}, {@code MAIN_CONTACT_MISSING}, or null when the end does not apply. */
        static final String END_OUTCOME = "endOutcome";
        /** {@code AS_IT_IS}, {@code CHANGE} or {@code END}. */
        static final String RENEWAL_OUTCOME = "renewalOutcome";
        /** When the agreement is renewed after this renewal, as a form gives a date. */
        static final String NEXT_RENEWAL_ON = "nextRenewalOn";
        /** When staff are to look after the renewal; null while its date is not known. */
        static final String RENEWAL_TASK_AT = VismaProcesses.Variables.RENEWAL_TASK_AT;

        static final String CURRENT_VARIANT = VismaProcesses.Variables.CURRENT_VARIANT;
        static final String VARIANT = VismaProcesses.Variables.VARIANT;
        static final String ASSIGNMENT = VismaProcesses.Variables.ASSIGNMENT;
        static final String INVOICE_RECIPIENT = VismaProcesses.Variables.INVOICE_RECIPIENT;
        static final String PERIOD_MONTHS = VismaProcesses.Variables.PERIOD_MONTHS;
        static final String MONTHLY_FEE = VismaProcesses.Variables.MONTHLY_FEE;
        static final String AFTER_END = VismaProcesses.Variables.AFTER_END;
        static final String APPROVAL_SUBJECT = ObtainApprovalProcess.Variables.SUBJECT;
        static final String APPROVAL_OUTCOME = ObtainApprovalProcess.Variables.OUTCOME;
        static final String APPROVAL_REASON = ObtainApprovalProcess.Variables.REASON;

        private Variables() {}
    }

    /** What forms hand over to be recorded; never kept by the engine. */
    static final class Fields {
        static final String MANAGED_COLLABORATION = "managedCollaboration";
        static final String MANAGEMENT_REASON = "managementReason";
        static final String CHANGE_REASON = "changeReason";
        static final String LOST_FUNCTIONS = "lostFunctions";

        private Fields() {}
    }

    /** What a wish changes, and so who has to be asked and who does it. */
    enum ChangeKind {
        NOTHING,
        /** Every colleague may change the oppgave (procedures.md §4.5). */
        ASSIGNMENT,
        TERMS
    }
}
