package onboarding.afas.process;

import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Messages;
import onboarding.client.CaseFile;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The setup of the office, of which there is never a second. */
@Component
class OfficeSetups {

    private final AfasCases cases;
    private final RuntimeService runtime;

    OfficeSetups(AfasCases cases, RuntimeService runtime) {
        this.cases = cases;
        this.runtime = runtime;
    }

    /**
     * Joins the setup that is running, or begins one for the client.
     *
     * @return the reference of its case
     */
    String joinOrBegin(CaseFile client) {
        return cases.openCaseAbout(AfasCases.OFFICE).orElseGet(() -> begin(client));
    }

    private String begin(CaseFile client) {
        runtime.createMessageCorrelation(Messages.OFFICE_NEEDED)
                .setVariables(Variables.createVariables()
                        .putValueTyped(Fields.RESPONSIBLE, Variables.stringValue(client.responsible(), true))
                        .putValueTyped(
                                Fields.READY_ON,
                                Variables.stringValue(client.goLiveOn().toString(), true)))
                .correlateStartMessage();
        return cases.openCaseAbout(AfasCases.OFFICE).orElseThrow();
    }
}
