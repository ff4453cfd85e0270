package onboarding.afas.process;

import onboarding.afas.Environments;
import onboarding.afas.Links;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.client.Cases;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.evidence.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what follows from a refused access: others are named, or the client is given up. */
@Component("afasRecordRefusal")
class RecordRefusalDelegate implements JavaDelegate {

    private final Environments environments;
    private final Links links;
    private final Cases cases;
    private final CurrentUser currentUser;

    RecordRefusalDelegate(Environments environments, Links links, Cases cases, CurrentUser currentUser) {
        this.environments = environments;
        this.links = links;
        this.cases = cases;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        environments.ofCase(reference).stream()
                .flatMap(environment -> links.peopleOf(environment.id()).stream())
                .distinct()
                .forEach(user -> links.forgetOpen(user.id(), reference));
        Values.optionalText(execution, Fields.GIVEN_UP_BECAUSE)
                .ifPresent(reason -> cases.recordCancellation(reference, reason, Actor.staff(currentUser.id())));
    }
}
