package onboarding.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Variables that every process of a case has: they stand on the task cards. */
public final class CaseVariables {

    /** The business key once more, because cards show only variables. */
    public static final String CASE_REFERENCE = "caseReference";

    /** Legal name of the client, or what a case of the office is about. */
    public static final String CLIENT_NAME = "clientName";

    private CaseVariables() {}

    /** Makes a process carry a case that was just opened. */
    public static void carry(DelegateExecution carrier, String caseReference, String about) {
        carrier.setProcessBusinessKey(caseReference);
        carrier.setVariable(CASE_REFERENCE, caseReference);
        carrier.setVariable(CLIENT_NAME, about);
    }
}
