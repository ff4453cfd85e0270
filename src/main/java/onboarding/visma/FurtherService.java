package onboarding.visma;

/** A further service of Visma that a collaboration can be activated in (seed document 004, Relaterte emner). */
public enum FurtherService {
    SCANNER("Visma Scanner", "visma-scanner"),
    ECONOMY_OVERVIEW("Visma Økonomioversikt", "visma-economy-overview");

    private final String productName;
    private final String subject;

    FurtherService(String productName, String subject) {
        this.productName = productName;
        this.subject = subject;
    }

    /** As Visma writes it. */
    public String productName() {
        return productName;
    }

    /** Names the question to the client. */
    public String subject() {
        return subject;
    }
}
