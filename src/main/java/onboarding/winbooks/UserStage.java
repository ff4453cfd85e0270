package onboarding.winbooks;

/** How far a person is. */
public enum UserStage {
    REQUESTED,
    CREATED,
    /** The ID existed and was linked to the licence (procedures.md §2.8, error 1). */
    LINKED,
    /** The Portaal shows the person without our doing, as after a synchronisation. */
    SYNCHRONISED,
    LOGGED_ON,
    READY,
    /** Does not work here any more (§2.8, error 11). */
    LEFT,
    DROPPED,
    UNDONE
}
