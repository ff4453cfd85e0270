package onboarding.afas.process;

import java.util.Map;
import onboarding.afas.MenuFilledIn;
import onboarding.afas.process.AfasProcesses.Messages;
import onboarding.engine.Correlation;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the cases go on that wait for an admin to fill in what no source documents. */
@Component
class WaitingForMenus {

    private final Correlation correlation;
    private final RuntimeService runtime;

    WaitingForMenus(Correlation correlation, RuntimeService runtime) {
        this.correlation = correlation;
        this.runtime = runtime;
    }

    @EventListener
    void on(MenuFilledIn event) {
        runtime.createExecutionQuery().messageEventSubscriptionName(Messages.MENU_FILLED_IN).list().stream()
                .map(waiting -> runtime.createProcessInstanceQuery()
                        .processInstanceId(waiting.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey())
                .distinct()
                .toList()
                .forEach(
                        reference -> correlation.deliverToEach(Messages.MENU_FILLED_IN, reference, Map.of(), Map.of()));
    }
}
