package onboarding.sage;

/** How far the main account is before anything is set up (procedures.md §3.3, mainAccountStatus). */
public enum AccountStatus {
    REGISTERED,
    NOT_REGISTERED,
    /** It is set up in its holder's program and works, so that people are only invited. */
    SET_UP
}
