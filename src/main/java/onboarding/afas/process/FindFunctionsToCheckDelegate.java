package onboarding.afas.process;

import onboarding.afas.Environment;
import onboarding.afas.Side;
import onboarding.afas.process.AfasProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether the functions of an environment are to be looked at, and what AFAS calls them and who does it. */
@Component("afasFindFunctionsToCheck")
class FindFunctionsToCheckDelegate implements JavaDelegate {

    private final EnvironmentSheet sheet;
    private final UpdateTalks talks;

    FindFunctionsToCheckDelegate(EnvironmentSheet sheet, UpdateTalks talks) {
        this.sheet = sheet;
        this.talks = talks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Environment environment = sheet.show(execution);
        execution.setVariable(
                Variables.CHECK_NEEDED, talks.isToBeChecked(environment, execution.getProcessBusinessKey()));
        execution.setVariable(
                Variables.CHECK_GROUP, environment.authorises() == Side.CLIENT ? "staff" : "vendor-admin");
    }
}
