package onboarding.client;

import java.util.List;

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
}
