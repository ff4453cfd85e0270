package onboarding.client;

import java.time.Instant;

/**
 * A task that was ended by mistake is open again. Published in the transaction of the reopening, so that a module takes
 * back what the task had recorded.
 *
 * @param processKey key of the process whose model holds the task
 * @param taskKey id of the task in that model
 * @param completedAt when it had been ended
 */
public record TaskReopened(
        String caseReference, String processKey, String taskKey, String formId, Instant completedAt, String userId) {}
