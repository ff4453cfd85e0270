package onboarding.afas.process;

import java.util.Map;
import onboarding.afas.AfasOffices;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Links;
import onboarding.afas.UpdateRule;
import onboarding.afas.process.AfasProcesses.Messages;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.client.CaseFiles;
import onboarding.client.CaseStatus;
import onboarding.engine.CaseVariables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;

/**
 * Readings of Profit Updates and what follows from them, in whichever case somebody read: the processes that bring an
 * environment onto the Update of the office and have its functions looked at, never two for one environment.
 */
@Component
class UpdateTalks {

    private final RuntimeService runtime;
    private final AfasWaiting waiting;
    private final Environments environments;
    private final Links links;
    private final AfasOffices offices;
    private final CaseFiles files;
    private final UpdateRule rule;

    UpdateTalks(
            RuntimeService runtime,
            AfasWaiting waiting,
            Environments environments,
            Links links,
            AfasOffices offices,
            CaseFiles files,
            UpdateRule rule) {
        this.runtime = runtime;
        this.waiting = waiting;
        this.environments = environments;
        this.links = links;
        this.offices = offices;
        this.files = files;
        this.rule = rule;
    }

    /**
     * Has somebody look after an environment that people link already and that has come to differ, or whose functions
     * nobody has looked at since its Update. Where neither is so, nothing calls for a look at its links.
     */
    void ensure(Environment environment, String caseReference) {
        if (!environment.isReady()) {
            return;
        }
        if (rule.holds(environment) && environment.isLookedAt()) {
            links.unflag(environment.id());
        } else if (!isRunning(environment.id())) {
            runtime.startProcessInstanceByKey(
                    AfasProcesses.AFTER_UPDATE,
                    caseReference,
                    Map.of(
                            CaseVariables.CASE_REFERENCE,
                            caseReference,
                            CaseVariables.CLIENT_NAME,
                            environment.clientName(),
                            Variables.AFAS_ENVIRONMENT,
                            String.valueOf(environment.id())));
        }
    }

    private boolean isRunning(long environmentId) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKeyIn(AfasProcesses.AGREE_UPDATE, AfasProcesses.AFTER_UPDATE)
                        .variableValueEquals(Variables.AFAS_ENVIRONMENT, String.valueOf(environmentId))
                        .count()
                > 0;
    }

    /** Whether nothing has to be agreed: both are on the same Update, or nobody looks after the environment any more. */
    boolean isAgreed(Environment environment, String caseReference) {
        return isOver(environment, caseReference) || rule.holds(environment);
    }

    /** Whether the functions of the environment are to be looked at before its links stand. */
    boolean isToBeChecked(Environment environment, String caseReference) {
        return !isOver(environment, caseReference) && !environment.isLookedAt();
    }

    private boolean isOver(Environment environment, String caseReference) {
        return environment.endedAt() != null || files.get(caseReference).status() == CaseStatus.UNDOING;
    }

    /** Whether a case of an Update follows the environment up already. */
    boolean isLookedAfter(long environmentId) {
        ProcessInstanceQuery following = following(environmentId);
        return following.count() > following.rootProcessInstances().count();
    }

    private ProcessInstanceQuery following(long environmentId) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(AfasProcesses.AFTER_UPDATE)
                .variableValueEquals(Variables.AFAS_ENVIRONMENT, String.valueOf(environmentId));
    }

    /** The case of an Update asks about the environment from now on; whoever else asked need not go on. */
    void handOver(long environmentId) {
        following(environmentId)
                .rootProcessInstances()
                .list()
                .forEach(talk -> runtime.deleteProcessInstance(talk.getId(), "A case of the Update asks about it"));
        news(environmentId);
    }

    /** One side of the environment was read anew, or the environment is looked after no longer. */
    void news(long environmentId) {
        waiting.goOn(Messages.UPDATE_RECORDED, Map.of(Variables.AFAS_ENVIRONMENT, String.valueOf(environmentId)));
        links.changedAt(environmentId);
    }

    /** Somebody has read the environment: its links that exist are flagged when it has moved. */
    void clientRead(long environmentId, String update, String by) {
        boolean moved = !update.equals(environments.get(environmentId).reading().update());
        environments.recordUpdate(environmentId, update, by);
        if (moved) {
            links.flag(environmentId);
        }
    }

    /**
     * Somebody has read the office: when it has moved, the links that exist are flagged, and somebody looks after each
     * environment that differs.
     */
    void officeRead(String update, String by, String caseReference) {
        boolean moved = !update.equals(offices.get().reading().update());
        offices.recordUpdate(offices.get().caseReference(), update, by);
        environments.all().forEach(environment -> {
            if (moved) {
                links.flag(environment.id());
            }
            news(environment.id());
            ensure(environment, caseReference);
        });
    }
}
