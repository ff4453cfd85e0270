package onboarding.afas.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onboarding.afas.AfasOffices;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.LinkState;
import onboarding.afas.Links;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Opens the case of a new Profit Update: links that exist are flagged, those not yet made are held until both sides have
 * caught up, and who installs PCC again is found (procedures.md §1.7; §1.8, errors 1 and 10).
 */
@Component("afasRegisterUpdate")
class RegisterUpdateDelegate implements JavaDelegate {

    private final AfasCases cases;
    private final AfasOffices offices;
    private final Environments environments;
    private final Links links;
    private final PccUsers users;
    private final UpdateTalks talks;
    private final CurrentUser currentUser;

    RegisterUpdateDelegate(
            AfasCases cases,
            AfasOffices offices,
            Environments environments,
            Links links,
            PccUsers users,
            UpdateTalks talks,
            CurrentUser currentUser) {
        this.cases = cases;
        this.offices = offices;
        this.environments = environments;
        this.links = links;
        this.users = users;
        this.talks = talks;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Environment> client = Values.optionalText(execution, Fields.UPDATED_ENVIRONMENT)
                .map(id -> environments.get(Long.parseLong(id)));
        open(execution, client);
        record(Values.text(execution, Fields.PROFIT_UPDATE), client);
        List<Environment> touched = client.map(List::of).orElseGet(environments::all);
        execution.setVariable(Variables.AFAS_ENVIRONMENTS, toFollowUp(touched));
        execution.setVariable(Variables.REINSTALL_COLLEAGUES, reinstalling(execution, touched));
        touched.forEach(environment -> {
            links.flag(environment.id());
            talks.handOver(environment.id());
        });
    }

    private void open(DelegateExecution execution, Optional<Environment> client) {
        cases.open(
                execution,
                "Profit Update %s · %s"
                        .formatted(
                                Values.text(execution, Fields.PROFIT_UPDATE),
                                client.map(Environment::code)
                                        .orElseGet(() -> offices.get().code())),
                AfasProcesses.RECORD_UPDATE,
                AfasCases.ofUpdate(
                        client.map(environment -> String.valueOf(environment.id())),
                        Values.text(execution, Fields.PROFIT_UPDATE)),
                "afas.refused.updateOpen");
    }

    private void record(String update, Optional<Environment> client) {
        client.ifPresentOrElse(
                environment -> environments.recordUpdate(environment.id(), update, currentUser.id()),
                () -> offices.recordUpdate(offices.get().caseReference(), update, currentUser.id()));
    }

    /** What another case of an Update follows up already is not followed up twice. */
    private ArrayList<String> toFollowUp(List<Environment> touched) {
        return RecordUserDelegate.ids(touched.stream()
                .filter(environment -> environment.isReady() && !talks.isLookedAfter(environment.id()))
                .map(Environment::id));
    }

    private ArrayList<String> reinstalling(DelegateExecution execution, List<Environment> touched) {
        return Values.isTrue(execution, Fields.PCC_UPDATE_REQUIRED)
                ? touched.stream()
                        .flatMap(environment -> links.ofEnvironment(environment.id()).stream())
                        .filter(link -> link.state() == LinkState.LINKED)
                        .map(link -> users.get(link.userId()).colleague())
                        .distinct()
                        .collect(Collectors.toCollection(ArrayList::new))
                : new ArrayList<>();
    }
}
