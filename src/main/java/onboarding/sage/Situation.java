package onboarding.sage;

/** What is known before the path is chosen. */
public enum Situation {
    MAIN_ACCOUNT_REGISTERED,
    MAIN_ACCOUNT_NOT_REGISTERED,
    /** The main account works: people are only invited. */
    MAIN_ACCOUNT_HELD,
    /** Sage Connect carries nothing between the programs; no path leads on (procedures.md §3.9, no. 7). */
    PROGRAM_NOT_SUPPORTED;

    public static Situation of(AccountStatus status) {
        return switch (status) {
            case REGISTERED -> MAIN_ACCOUNT_REGISTERED;
            case NOT_REGISTERED -> MAIN_ACCOUNT_NOT_REGISTERED;
            case SET_UP -> MAIN_ACCOUNT_HELD;
        };
    }
}
