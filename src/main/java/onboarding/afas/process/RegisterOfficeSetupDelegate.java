package onboarding.afas.process;

import onboarding.afas.AfasOffices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case in which the office is set up for PCC, from the start form or for a client who waits. */
@Component("afasRegisterOfficeSetup")
class RegisterOfficeSetupDelegate implements JavaDelegate {

    private final AfasCases cases;
    private final AfasOffices offices;

    RegisterOfficeSetupDelegate(AfasCases cases, AfasOffices offices) {
        this.cases = cases;
        this.offices = offices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = cases.open(
                execution,
                "AFAS Profit · PCC",
                AfasProcesses.OFFICE_SETUP,
                AfasCases.OFFICE,
                "afas.refused.setUpAlready");
        offices.begin(reference);
    }
}
