package onboarding.afas.process;

import java.util.Optional;
import java.util.stream.Collectors;
import onboarding.afas.AfasWords;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.LinkState;
import onboarding.afas.Links;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of something that happened to a person’s PCC or to a client. */
@Component("afasRegisterUpkeep")
class RegisterUpkeepDelegate implements JavaDelegate {

    private final AfasCases cases;
    private final PccUsers users;
    private final Environments environments;
    private final Links links;
    private final AfasWords words;
    private final EnvironmentSheet sheet;

    RegisterUpkeepDelegate(
            AfasCases cases,
            PccUsers users,
            Environments environments,
            Links links,
            AfasWords words,
            EnvironmentSheet sheet) {
        this.cases = cases;
        this.users = users;
        this.environments = environments;
        this.links = links;
        this.words = words;
        this.sheet = sheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<String> environment = Values.optionalText(execution, Fields.MANAGED_ENVIRONMENT);
        if (environment.isPresent()) {
            ofClient(execution, environments.get(Long.parseLong(environment.get())));
        } else {
            ofPerson(execution, users.get(Long.parseLong(Values.text(execution, Fields.MANAGED_PERSON))));
        }
    }

    private void ofClient(DelegateExecution execution, Environment environment) {
        cases.open(
                execution,
                "%s · %s".formatted(environment.clientName(), environment.code()),
                AfasProcesses.MANAGE_PCC,
                AfasCases.ofEnvironment(environment.code()),
                "afas.refused.environmentOpen");
        execution.setVariable(Variables.AFAS_ENVIRONMENT, String.valueOf(environment.id()));
        execution.setVariable(Variables.ENVIRONMENT_CODE, environment.code());
        execution.setVariable(Variables.MENU_USER_TOKENS, sheet.tokens(environment));
        execution.setVariable(
                Variables.PEOPLE_WORDS,
                links.peopleOf(environment.id()).stream().map(sheet::person).collect(Collectors.joining("\n\n")));
    }

    private void ofPerson(DelegateExecution execution, PccUser user) {
        cases.open(
                execution,
                "%s · PCC".formatted(words.nameOf(user.colleague())),
                AfasProcesses.MANAGE_PCC,
                AfasCases.ofPerson(user.colleague()),
                "afas.refused.personOpen");
        execution.setVariable(Variables.AFAS_USER, String.valueOf(user.id()));
        execution.setVariable(Variables.PERSON_NAME, words.nameOf(user.colleague()));
        execution.setVariable(
                Variables.ENVIRONMENTS_WORDS,
                links.ofUser(user.id()).stream()
                        .filter(link -> link.state() == LinkState.LINKED)
                        .map(link -> environments.get(link.environmentId()))
                        .map(sheet::withTokens)
                        .collect(Collectors.joining("\n\n")));
        if ("NEW_WORKSTATION".equals(Values.text(execution, Variables.PCC_EVENT))) {
            users.forgetWorkstation(user.id());
            links.openAgain(user.id());
            links.changedFor(user.id());
        }
    }
}
