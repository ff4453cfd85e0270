package onboarding.afas.process;

import java.util.Map;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Links;
import onboarding.afas.UpdateRule;
import onboarding.afas.process.AfasProcesses.Messages;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CaseVariables;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The processes that bring an environment onto the Update of the office: never two for one environment. */
@Component
class UpdateTalks {

    private final RuntimeService runtime;
    private final AfasWaiting waiting;
    private final Environments environments;
    private final Links links;
    private final UpdateRule rule;

    UpdateTalks(RuntimeService runtime, AfasWaiting waiting, Environments environments, Links links, UpdateRule rule) {
        this.runtime = runtime;
        this.waiting = waiting;
        this.environments = environments;
        this.links = links;
        this.rule = rule;
    }

    /** Has somebody asked about an environment that people link already and that has come to differ. */
    void ensure(Environment environment, String caseReference) {
        if (environment.isReady() && !rule.holds(environment) && !isRunning(environment.id())) {
            runtime.startProcessInstanceByKey(
                    AfasProcesses.AGREE_UPDATE,
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
                        .processDefinitionKey(AfasProcesses.AGREE_UPDATE)
                        .variableValueEquals(Variables.AFAS_ENVIRONMENT, String.valueOf(environmentId))
                        .count()
                > 0;
    }

    /** Whether a case of an Update follows the environment up already. */
    boolean isLookedAfter(long environmentId) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(AfasProcesses.AFTER_UPDATE)
                        .variableValueEquals(Variables.AFAS_ENVIRONMENT, String.valueOf(environmentId))
                        .count()
                > 0;
    }

    /** The case of an Update asks about the environment from now on; whoever else asked need not go on. */
    void handOver(long environmentId) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(AfasProcesses.AGREE_UPDATE)
                .variableValueEquals(Variables.AFAS_ENVIRONMENT, String.valueOf(environmentId))
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

    /** The office was read anew: every environment is compared, and somebody is asked about each that differs. */
    void officeRead(String caseReference) {
        environments.all().forEach(environment -> {
            news(environment.id());
            ensure(environment, caseReference);
        });
    }
}
