package onboarding.afas.process;

import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Links;
import onboarding.afas.process.AfasProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * After an Update the functions were looked at: the links of the environment stand, unless an Update has moved once more
 * meanwhile.
 */
@Component("afasRecordFunctionsChecked")
class RecordFunctionsCheckedDelegate implements JavaDelegate {

    private final EnvironmentSheet sheet;
    private final Environments environments;
    private final Links links;
    private final UpdateTalks talks;

    RecordFunctionsCheckedDelegate(EnvironmentSheet sheet, Environments environments, Links links, UpdateTalks talks) {
        this.sheet = sheet;
        this.environments = environments;
        this.links = links;
        this.talks = talks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Environment environment = sheet.environmentOf(execution);
        boolean isAgreed = talks.isAgreed(environment, execution.getProcessBusinessKey());
        execution.setVariable(Variables.SAME_UPDATE, isAgreed);
        if (isAgreed) {
            environments.recordFunctionsChecked(environment.id());
            links.unflag(environment.id());
        }
    }
}
