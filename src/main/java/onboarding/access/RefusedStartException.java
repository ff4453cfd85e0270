package onboarding.access;

/** The application does not start like this. The message says in one or more sentences why, the action what to set. */
public final class RefusedStartException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    public RefusedStartException(String reason, String action) {
        super(reason);
        this.action = action;
    }

    /** What the person who starts the application can set or change. */
    public String action() {
        return action;
    }
}
