package onboarding.afas.process;

import onboarding.afas.process.AfasProcesses.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The cells that somebody is linking just now, in whichever case. */
@Component
class RunningLinks {

    private final RuntimeService runtime;

    RunningLinks(RuntimeService runtime) {
        this.runtime = runtime;
    }

    boolean isLinking(long linkId) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(AfasProcesses.LINK_ENVIRONMENT)
                        .variableValueEquals(Variables.AFAS_LINK, String.valueOf(linkId))
                        .count()
                > 0;
    }
}
