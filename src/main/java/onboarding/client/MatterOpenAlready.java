package onboarding.client;

/** Another open case of the office is about the same, and there is never a second. */
public class MatterOpenAlready extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String caseReference;

    MatterOpenAlready(String caseReference) {
        super(caseReference + " is open for the same");
        this.caseReference = caseReference;
    }

    public String caseReference() {
        return caseReference;
    }
}
