package onboarding.winbooks.process;

import java.util.Map;
import onboarding.engine.Correlation;
import onboarding.winbooks.process.WinBooksProcesses.Messages;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The cases of clients that wait until the office is ready for WinBooks. */
@Component
class WaitingClients {

    private final RuntimeService runtime;
    private final Correlation correlation;

    WaitingClients(RuntimeService runtime, Correlation correlation) {
        this.runtime = runtime;
        this.correlation = correlation;
    }

    void goOn() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(WinBooksProcesses.PREPARE_CLIENT)
                .list()
                .forEach(client -> correlation.deliver(Messages.OFFICE_READY, client.getBusinessKey(), Map.of()));
    }
}
