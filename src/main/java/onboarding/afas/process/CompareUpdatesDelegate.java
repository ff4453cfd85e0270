package onboarding.afas.process;

import onboarding.afas.AfasOffices;
import onboarding.afas.AfasWords;
import onboarding.afas.Environment;
import onboarding.afas.Links;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Compares the Updates of office and environment, after taking over what a person has read anew. There is no way past a
 * difference (procedures.md §1.8, error 1); only an environment that nobody looks after any more is not compared.
 */
@Component("afasCompareUpdates")
class CompareUpdatesDelegate implements JavaDelegate {

    private final EnvironmentSheet sheet;
    private final AfasOffices offices;
    private final UpdateTalks talks;
    private final Links links;
    private final AfasWords days;
    private final CurrentUser currentUser;

    CompareUpdatesDelegate(
            EnvironmentSheet sheet,
            AfasOffices offices,
            UpdateTalks talks,
            Links links,
            AfasWords days,
            CurrentUser currentUser) {
        this.sheet = sheet;
        this.offices = offices;
        this.talks = talks;
        this.links = links;
        this.days = days;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        takeOver(execution, sheet.environmentOf(execution).id());
        Environment environment = sheet.show(execution);
        boolean isSame = talks.isAgreed(environment, execution.getProcessBusinessKey());
        execution.setVariable(Variables.SAME_UPDATE, isSame);
        execution.setVariable(
                Variables.OFFICE_UPDATE_WORDS, days.updateToStore(offices.get().reading()));
        execution.setVariable(Variables.CLIENT_UPDATE_WORDS, days.updateToStore(environment.reading()));
        if (isSame) {
            links.changedAt(environment.id());
        }
    }

    private void takeOver(DelegateExecution execution, long environmentId) {
        Values.optionalText(execution, Fields.CLIENT_UPDATE_READ)
                .ifPresent(update -> talks.clientRead(environmentId, update, currentUser.id()));
        Values.optionalText(execution, Fields.OFFICE_UPDATE_READ)
                .ifPresent(update -> talks.officeRead(update, currentUser.id(), execution.getProcessBusinessKey()));
    }
}
