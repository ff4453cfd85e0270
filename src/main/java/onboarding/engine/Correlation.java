package onboarding.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Brings a message to the one scope of a case that waits for it, if one does. */
@Component
public class Correlation {

    private final RuntimeService runtime;
    private final EngineCommands commands;

    Correlation(RuntimeService runtime, EngineCommands commands) {
        this.runtime = runtime;
        this.commands = commands;
    }

    /**
     * Delivers a message when somebody waits for it. What nobody waits for must already stand in our own tables: the
     * engine keeps no message.
     *
     * @param matching variables by which the waiting process is recognised among those of the case
     * @return whether somebody waited
     * @throws IllegalStateException when two scopes wait, which no model may do
     * @throws OptimisticLockingFailureException when the process moved on at the same moment; try again
     */
    public boolean deliver(String message, String caseReference, Map<String, String> matching) {
        return deliver(message, caseReference, matching, Map.of());
    }

    /**
     * As {@link #deliver(String, String, Map)}, with variables for the scope that the message starts or goes on.
     *
     * @param payload short values that the waiting process reads
     */
    public boolean deliver(
            String message, String caseReference, Map<String, String> matching, Map<String, Object> payload) {
        List<Execution> waiting = waiting(message, caseReference, matching);
        if (waiting.size() > 1) {
            throw new IllegalStateException(
                    "%d scopes of %s wait for %s".formatted(waiting.size(), caseReference, message));
        }
        return deliver(waiting, message, caseReference, payload);
    }

    /**
     * Delivers news that concerns everybody who waits for the same thing, such as what became of one mail.
     *
     * @param payload short values that the waiting processes read
     * @return whether anybody waited
     */
    public boolean deliverToEach(
            String message, String caseReference, Map<String, String> matching, Map<String, Object> payload) {
        return deliver(waiting(message, caseReference, matching), message, caseReference, payload);
    }

    /** Whether a process of the case waits for the message now. */
    public boolean isAwaited(String message, String caseReference) {
        return !waiting(message, caseReference, Map.of()).isEmpty();
    }

    private List<Execution> waiting(String message, String caseReference, Map<String, String> matching) {
        ExecutionQuery query = runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(caseReference);
        matching.forEach(query::processVariableValueEquals);
        return query.list().stream()
                .filter(execution -> isWaiting(execution.getId(), message))
                .toList();
    }

    /** Who goes on in this very transaction waits no longer, though the database does not know it yet. */
    private boolean isWaiting(String executionId, String message) {
        return commands.unchecked(context -> {
            ExecutionEntity execution = context.getExecutionManager().findExecutionById(executionId);
            return execution != null
                    && !execution.isEnded()
                    && execution.getEventSubscriptions().stream()
                            .anyMatch(waiting -> message.equals(waiting.getEventName()));
        });
    }

    private boolean deliver(
            List<Execution> waiting, String message, String caseReference, Map<String, Object> payload) {
        return Conflicts.translated(caseReference, () -> {
            waiting.forEach(execution -> runtime.messageEventReceived(message, execution.getId(), payload));
            return !waiting.isEmpty();
        });
    }
}
