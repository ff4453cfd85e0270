package onboarding.afas.process;

import java.util.Map;
import onboarding.engine.Correlation;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.springframework.stereotype.Component;

/** Brings news to every process that waits for it, in whichever case. */
@Component
class AfasWaiting {

    private final Correlation correlation;
    private final RuntimeService runtime;

    AfasWaiting(Correlation correlation, RuntimeService runtime) {
        this.correlation = correlation;
        this.runtime = runtime;
    }

    /** Lets everybody go on who waits for the message. */
    void goOn(String message) {
        goOn(message, Map.of());
    }

    /** @param matching variables by which the waiting processes are recognised */
    void goOn(String message, Map<String, String> matching) {
        ExecutionQuery query = runtime.createExecutionQuery().messageEventSubscriptionName(message);
        matching.forEach(query::processVariableValueEquals);
        query.list().stream()
                .map(waiting -> runtime.createProcessInstanceQuery()
                        .processInstanceId(waiting.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey())
                .distinct()
                .toList()
                .forEach(reference -> correlation.deliverToEach(message, reference, matching, Map.of()));
    }
}
