package onboarding.afas.process;

import java.util.List;
import java.util.stream.Collectors;
import onboarding.afas.AfasWords;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Link;
import onboarding.afas.Links;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.Values;
import onboarding.language.Phrase;
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
    private final LostTokens lost;
    private final Joining joining;
    private final PccNews news;
    private final AfasWords words;
    private final EnvironmentSheet sheet;

    RegisterUpkeepDelegate(
            AfasCases cases,
            PccUsers users,
            Environments environments,
            Links links,
            LostTokens lost,
            Joining joining,
            PccNews news,
            AfasWords words,
            EnvironmentSheet sheet) {
        this.cases = cases;
        this.users = users;
        this.environments = environments;
        this.links = links;
        this.lost = lost;
        this.joining = joining;
        this.news = news;
        this.words = words;
        this.sheet = sheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PccEvent event = Values.choice(execution, Variables.PCC_EVENT, PccEvent.class);
        switch (event) {
            case JOINS -> joining.open(execution);
            case CLIENT_LEAVES ->
                ofClient(
                        execution,
                        environments.get(Long.parseLong(Values.text(execution, Fields.MANAGED_ENVIRONMENT))));
            default ->
                ofPerson(execution, event, users.get(Long.parseLong(Values.text(execution, Fields.MANAGED_PERSON))));
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

    private void ofPerson(DelegateExecution execution, PccEvent event, PccUser user) {
        String reference = cases.open(
                execution,
                "%s · PCC".formatted(words.nameOf(user.colleague())),
                AfasProcesses.MANAGE_PCC,
                AfasCases.ofPerson(event, user.colleague()),
                "afas.refused.personOpen");
        execution.setVariable(Variables.AFAS_USER, String.valueOf(user.id()));
        execution.setVariable(Variables.PERSON_NAME, words.nameOf(user.colleague()));
        List<Link> cells = event == PccEvent.LOST_LAPTOP ? lost.of(user) : links.currentOfUser(user.id());
        execution.setVariable(
                Variables.ENVIRONMENTS_WORDS, cells.stream().map(this::words).collect(Collectors.joining("\n\n")));
        if (event == PccEvent.NEW_WORKSTATION) {
            users.forgetWorkstation(user.id());
            users.takePccOn(user.id(), reference);
            links.openAgain(user.id());
            news.changed(user.id());
        }
    }

    /** Where the person may be authorised, where the token is deleted, and how far it is. */
    private String words(Link link) {
        return "%s · %s"
                .formatted(
                        sheet.withTokens(environments.get(link.environmentId())),
                        Phrase.of("afas.linkOf." + link.state()));
    }
}
