package onboarding.engine.task;

/** The ways in which a task can truthfully end; a form offers them through the fragment {@code task-ending}. */
public enum Ending {
    /** The person did what the task asks. */
    DONE,
    /** The person found it done. */
    ALREADY_SO,
    /** The task has no meaning for this client; the note says why. */
    NOT_APPLICABLE,
    /** Somebody or something else is needed first; the note says who or what. The task stays open and rests. */
    BLOCKED,
    /** A colleague goes on; the note says what to know. The task stays open and is the colleague's. */
    HANDED_OVER;

    /** Whether the process goes on. */
    public boolean completesTask() {
        return this != BLOCKED && this != HANDED_OVER;
    }
}
