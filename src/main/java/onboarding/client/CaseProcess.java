package onboarding.client;

import java.util.List;
import java.util.Optional;

/** What the case's page asks of the process that carries the case. */
public interface CaseProcess {

    /** The open tasks of the case in all its processes, the oldest first. */
    List<OpenTask> openTasks(String caseReference);

    /**
     * Cancels a case: links die, reminders stop, and the undo steps that its progress needs become tasks.
     *
     * @return whether the case could still be cancelled
     */
    boolean cancel(String caseReference, String reason, String userId);

    /**
     * Whether the case takes a path that can be changed.
     *
     * @return the situation that the path was chosen for; empty while no path is being taken
     */
    Optional<String> changeablePath(String caseReference);

    /**
     * Leaves the path that the case takes: its links die, what it had set up becomes undo tasks, and then the path for the
     * situation is taken.
     *
     * @param situation one of the {@link PathSituations} of the case's product
     * @return whether a path was being taken, so that it could be changed
     */
    boolean changePath(String caseReference, String situation, String reason, String userId);

    /**
     * Says for which situation another path is taken, before a process of the path leaves it by the error
     * {@code PATH_CHANGED}: what was found out there shows that the path does not fit.
     *
     * @param situation one of the {@link PathSituations} of the case's product
     */
    void prepareToLeavePath(String caseReference, String situation, String reason, String userId);

    /** Lets the running processes follow what was put right in the record of a case: names, due dates, desks. */
    void follow(OnboardingCase before, OnboardingCase after);
}
