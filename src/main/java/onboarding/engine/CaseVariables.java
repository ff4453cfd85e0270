package onboarding.engine;

/** Variables that every process of a case has: they stand on the task cards. */
public final class CaseVariables {

    /** The business key once more, because cards show only variables. */
    public static final String CASE_REFERENCE = "caseReference";

    /** Legal name of the client. */
    public static final String CLIENT_NAME = "clientName";

    private CaseVariables() {}
}
