package onboarding.afas.process;

/** What happens to people's PCC once clients are on board (procedures.md §1.7, upkeep). */
enum PccEvent {
    /** A person is to work with a client already on board, or with more of its environments. */
    JOINS,
    NEW_WORKSTATION,
    LOST_LAPTOP,
    LEAVER,
    CLIENT_LEAVES
}
