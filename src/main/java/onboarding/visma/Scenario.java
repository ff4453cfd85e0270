package onboarding.visma;

import java.util.Arrays;
import java.util.Optional;

/** The three ways into a collaboration (seed document 004; procedures.md §4.2), each with a path process of its own. */
public enum Scenario {
    /** A: the client already uses eAccounting. */
    EXISTING_SUBSCRIBER("visma-existing-subscriber", Collaborations.APPROVAL, "visma-announcement", Decision.APPROVED),
    /** B: the client is known to Visma and has no eAccounting. */
    EXISTING_CUSTOMER(
            "visma-existing-customer", Collaborations.APPROVAL, "visma-announcement-service", Decision.APPROVED),
    /** C: the client is new to Visma. */
    NEW_CUSTOMER("visma-new-customer", Collaborations.TERMS, "visma-announcement-new", Decision.TERMS_ACCEPTED);

    private final String path;
    private final String subject;
    private final String template;
    private final Decision approval;

    Scenario(String path, String subject, String template, Decision approval) {
        this.path = path;
        this.subject = subject;
        this.template = template;
        this.approval = approval;
    }

    /** The scenario of a path process, by its key. */
    static Optional<Scenario> ofPath(String path) {
        return Arrays.stream(values())
                .filter(scenario -> scenario.path.equals(path))
                .findFirst();
    }

    /** Names the question to the client, and the words of its page. */
    public String subject() {
        return subject;
    }

    /** The mail that announces the activation. */
    String template() {
        return template;
    }

    /** What the client's "done" means. */
    Decision approval() {
        return approval;
    }

    /** Whether the activation starts the service and an agreement as well as the collaboration. */
    boolean startsService() {
        return this != EXISTING_SUBSCRIBER;
    }
}
