package onboarding.afas.process;

import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Messages;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.client.CaseFile;
import onboarding.client.CaseFiles;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins the setup of the office, or joins the one that is running: there is never a second. */
@Component("afasHaveOfficeSetUp")
class HaveOfficeSetUpDelegate implements JavaDelegate {

    private final AfasCases cases;
    private final CaseFiles files;
    private final RuntimeService runtime;

    HaveOfficeSetUpDelegate(AfasCases cases, CaseFiles files, RuntimeService runtime) {
        this.cases = cases;
        this.files = files;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String setup = cases.openCaseAbout(AfasCases.OFFICE)
                .orElseGet(() -> begin(files.get(execution.getProcessBusinessKey())));
        execution.setVariable(Variables.SETUP_CASE, setup);
    }

    private String begin(CaseFile client) {
        runtime.createMessageCorrelation(Messages.OFFICE_NEEDED)
                .setVariables(org.camunda.bpm.engine.variable.Variables.createVariables()
                        .putValueTyped(
                                Fields.RESPONSIBLE,
                                org.camunda.bpm.engine.variable.Variables.stringValue(client.responsible(), true))
                        .putValueTyped(
                                Fields.READY_ON,
                                org.camunda.bpm.engine.variable.Variables.stringValue(
                                        client.goLiveOn().toString(), true)))
                .correlateStartMessage();
        return cases.openCaseAbout(AfasCases.OFFICE).orElseThrow();
    }
}
