package onboarding.engine.task;

/** Keeps how tasks ended as evidence of the case. Exactly one bean implements it; the application does not start without. */
public interface TaskRecorder {

    /** Records the ending in the transaction of the submit; an exception undoes the submit. */
    void ended(TaskEnded ending);
}
