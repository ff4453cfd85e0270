package onboarding.confirmation;

/** What ends a wait: the client did it, could not, or will not. A promise or a question does not end it. */
public enum Answer {
    DONE,
    DECLINED,
    /** The person has tried and says what is in the way. */
    NOT_WORKING,
    /** Only staff say so: the mail reached the wrong person, or the one who could act has left (procedures.md §4.6, error 4). */
    WRONG_PERSON
}
