package onboarding.afas.process;

import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Links;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the check; when everything is right, people can link the environment, unless an Update has moved meanwhile. */
@Component("afasRecordEnvironmentReady")
class RecordEnvironmentReadyDelegate implements JavaDelegate {

    private final EnvironmentSheet sheet;
    private final Environments environments;
    private final Links links;
    private final UpdateTalks talks;
    private final CurrentUser currentUser;

    RecordEnvironmentReadyDelegate(
            EnvironmentSheet sheet,
            Environments environments,
            Links links,
            UpdateTalks talks,
            CurrentUser currentUser) {
        this.sheet = sheet;
        this.environments = environments;
        this.links = links;
        this.talks = talks;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Variables.MISSING_WORDS,
                Values.optionalText(execution, Fields.CHECK_NOTE).orElse(""));
        if ("RIGHT".equals(Values.text(execution, Variables.CHECK_OUTCOME))) {
            recordReady(execution, sheet.environmentOf(execution));
        }
    }

    private void recordReady(DelegateExecution execution, Environment environment) {
        boolean ownInsite = Values.isTrue(execution, Variables.HAS_INSITE);
        if (ownInsite != environment.ownInsite()) {
            environments.correctInsite(environment.id(), ownInsite, currentUser.id());
        }
        environments.recordReady(
                environment.id(),
                Values.optionalText(execution, Fields.MAIN_SITE).orElse(null),
                Values.text(execution, Fields.FILTER_NOTE),
                currentUser.id());
        talks.ensure(environments.get(environment.id()), execution.getProcessBusinessKey());
        links.changedAt(environment.id());
    }
}
