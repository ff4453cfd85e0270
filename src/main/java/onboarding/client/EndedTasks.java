package onboarding.client;

import java.util.List;

/** What the process that carries a case can tell of its ended tasks, and take back. */
public interface EndedTasks {

    /** Which of these tasks belong to the process of the case itself, and not to one that runs beside it. */
    List<String> ofTheCaseItself(String caseReference, List<String> taskIds);

    /** Key of the model's process, of the task in it, and of its form. */
    Origin originOf(String taskId);

    /** Where a task comes from. */
    record Origin(String processKey, String taskKey, String formId) {}

    /**
     * Whether the process can go back to a task: where it stands must still run, or what has ended since must have begun
     * with this very task.
     *
     * @param endedBefore the tasks of the case that were ended before this one
     */
    boolean canReopen(String taskId, List<String> endedBefore);

    /**
     * Goes back to a task: what came after it is given up, and it is open again for the person.
     *
     * @return false when the case would not come to the task again; the caller then has to roll back
     */
    boolean reopen(String caseReference, String taskId, String userId);
}
