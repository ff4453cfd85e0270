package onboarding.afas.process;

import onboarding.afas.AfasOffices;
import onboarding.afas.AfasWords;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Links;
import onboarding.afas.UpdateRule;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.client.CaseFiles;
import onboarding.client.CaseStatus;
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
    private final Environments environments;
    private final AfasOffices offices;
    private final UpdateRule rule;
    private final UpdateTalks talks;
    private final Links links;
    private final CaseFiles files;
    private final AfasWords days;
    private final CurrentUser currentUser;

    CompareUpdatesDelegate(
            EnvironmentSheet sheet,
            Environments environments,
            AfasOffices offices,
            UpdateRule rule,
            UpdateTalks talks,
            Links links,
            CaseFiles files,
            AfasWords days,
            CurrentUser currentUser) {
        this.sheet = sheet;
        this.environments = environments;
        this.offices = offices;
        this.rule = rule;
        this.talks = talks;
        this.links = links;
        this.files = files;
        this.days = days;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        takeOver(execution, sheet.environmentOf(execution).id());
        Environment environment = sheet.show(execution);
        boolean isSame = rule.holds(environment)
                || environment.endedAt() != null
                || files.get(execution.getProcessBusinessKey()).status() == CaseStatus.UNDOING;
        execution.setVariable(Variables.SAME_UPDATE, isSame);
        execution.setVariable(
                Variables.OFFICE_UPDATE_WORDS, days.update(offices.get().reading()));
        execution.setVariable(Variables.CLIENT_UPDATE_WORDS, days.update(environment.reading()));
        if (isSame) {
            links.changedAt(environment.id());
        }
    }

    private void takeOver(DelegateExecution execution, long environmentId) {
        Values.optionalText(execution, Fields.CLIENT_UPDATE_READ)
                .ifPresent(update -> environments.recordUpdate(environmentId, update, currentUser.id()));
        Values.optionalText(execution, Fields.OFFICE_UPDATE_READ).ifPresent(update -> {
            offices.recordUpdate(offices.get().caseReference(), update, currentUser.id());
            talks.officeRead(execution.getProcessBusinessKey());
        });
    }
}
