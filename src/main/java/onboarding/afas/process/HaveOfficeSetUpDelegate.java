package onboarding.afas.process;

import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.client.CaseFiles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins the setup of the office, or joins the one that is running. */
@Component("afasHaveOfficeSetUp")
class HaveOfficeSetUpDelegate implements JavaDelegate {

    private final OfficeSetups setups;
    private final CaseFiles files;

    HaveOfficeSetUpDelegate(OfficeSetups setups, CaseFiles files) {
        this.setups = setups;
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(Variables.SETUP_CASE, setups.joinOrBegin(files.get(execution.getProcessBusinessKey())));
    }
}
