package onboarding.engine.task;

import java.time.Instant;
import java.util.List;
import onboarding.engine.form.CheckedForm.Answer;
import org.jspecify.annotations.Nullable;

/**
 * How a person ended a task, or put it down.
 *
 * @param caseReference the case, which is the business key of the process
 * @param taskId which of the tasks of that name
 * @param candidateGroups the groups whose members may do such a task
 * @param note why it does not apply, by whom or what it is blocked, or what the colleague should know
 * @param colleague the id of the person who has the task now, when it was handed over
 * @param restsUntil when a blocked task comes back; set for every blocked task
 * @param evidence the answers that are kept as evidence: those that the form marks so, and everything that was filled in
 *     when the task did not end, since then no variable keeps it
 * @param personId who did it
 */
public record TaskEnded(
        String caseReference,
        String processDefinitionKey,
        String taskDefinitionKey,
        String taskName,
        String taskId,
        List<String> candidateGroups,
        Ending ending,
        @Nullable String note,
        @Nullable String colleague,
        @Nullable Instant restsUntil,
        List<Answer> evidence,
        String personId,
        Instant at) {}
