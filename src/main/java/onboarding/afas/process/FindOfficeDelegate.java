package onboarding.afas.process;

import onboarding.afas.AfasOffices;
import onboarding.afas.process.AfasProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether the office is ready, and shows what the environment is. */
@Component("afasFindOffice")
class FindOfficeDelegate implements JavaDelegate {

    private final AfasOffices offices;
    private final EnvironmentSheet sheet;

    FindOfficeDelegate(AfasOffices offices, EnvironmentSheet sheet) {
        this.offices = offices;
        this.sheet = sheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sheet.show(execution);
        execution.setVariable(Variables.OFFICE_READY, offices.ready().isPresent());
    }
}
