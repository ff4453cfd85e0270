package onboarding.afas;

/** What PCC is to run on (procedures.md §1.8, error 7). */
public enum WorkstationKind {
    WINDOWS,
    /** Described by AFAS and not supported; a manager accepts it once for the office. */
    TERMINAL_SERVER,
    /** PCC does not run on it. */
    MAC
}
