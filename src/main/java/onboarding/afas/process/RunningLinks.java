package onboarding.afas.process;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Link;
import onboarding.afas.LinkState;
import onboarding.afas.Links;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CaseVariables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Who is linking which cells just now, in whichever case. */
@Component
class RunningLinks {

    private final RuntimeService runtime;
    private final PccUsers users;
    private final Links links;
    private final Environments environments;

    RunningLinks(RuntimeService runtime, PccUsers users, Links links, Environments environments) {
        this.runtime = runtime;
        this.users = users;
        this.links = links;
        this.environments = environments;
    }

    /**
     * Has everybody link what is still to be linked and what nobody is linking since a case was given up.
     *
     * @param givenUp the case; what it alone wanted is wanted no longer
     */
    void ensure(String givenUp) {
        for (PccUser user : users.all()) {
            links.currentOfUser(user.id()).stream()
                    .filter(link -> link.state() == LinkState.OPEN && !givenUp.equals(link.wantedIn()))
                    .filter(link -> !isLinking(link.id()))
                    .map(Link::environmentId)
                    .map(environments::get)
                    .filter(Environment::isReady)
                    .filter(environment -> !isComing(user, environment))
                    .collect(Collectors.toMap(Environment::caseReference, Environment::clientName, (one, other) -> one))
                    .forEach((reference, client) -> runtime.startProcessInstanceByKey(
                            AfasProcesses.LINK_ENVIRONMENTS,
                            reference,
                            Map.of(
                                    CaseVariables.CASE_REFERENCE,
                                    reference,
                                    CaseVariables.CLIENT_NAME,
                                    client,
                                    Variables.AFAS_USER,
                                    String.valueOf(user.id()))));
        }
    }

    /** Whether a case has begun with the person and comes to the environment by itself. */
    private boolean isComing(PccUser user, Environment environment) {
        return casesWith(user)
                .anyMatch(reference -> reference.equals(environment.caseReference())
                        || environments.ofCase(reference).isEmpty());
    }

    private Stream<String> casesWith(PccUser user) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(AfasProcesses.LINK_ENVIRONMENTS)
                .variableValueEquals(Variables.AFAS_USER, String.valueOf(user.id()))
                .list()
                .stream()
                .map(ProcessInstance::getBusinessKey);
    }

    /** Whether somebody is linking the cell, or the case that first wanted it has begun with the person. */
    boolean isSeenTo(Link link, PccUser user) {
        boolean isNew = !link.hasToken() && link.settled() == null;
        return isLinking(link.id())
                || isNew && casesWith(user).anyMatch(reference -> isOfTheClient(reference, link.environmentId()));
    }

    private boolean isOfTheClient(String caseReference, long environmentId) {
        return environments.get(environmentId).caseReference().equals(caseReference);
    }

    /** Whether the person is linking the cell in this case. */
    boolean isLinkedIn(String caseReference, long linkId) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(AfasProcesses.LINK_ENVIRONMENT)
                        .processInstanceBusinessKey(caseReference)
                        .variableValueEquals(Variables.AFAS_LINK, String.valueOf(linkId))
                        .count()
                > 0;
    }

    private boolean isLinking(long linkId) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(AfasProcesses.LINK_ENVIRONMENT)
                        .variableValueEquals(Variables.AFAS_LINK, String.valueOf(linkId))
                        .count()
                > 0;
    }
}
