package onboarding.afas.process;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onboarding.afas.AfasOffices;
import onboarding.afas.AfasWords;
import onboarding.afas.DownloadVia;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Links;
import onboarding.afas.Menus;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CaseVariables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What the tasks about one environment show, in the words of the vendor. */
@Component
class EnvironmentSheet {

    private final Environments environments;
    private final AfasOffices offices;
    private final Links links;
    private final PccUsers users;
    private final MenuWords words;
    private final Menus menus;
    private final AfasWords days;

    EnvironmentSheet(
            Environments environments,
            AfasOffices offices,
            Links links,
            PccUsers users,
            MenuWords words,
            Menus menus,
            AfasWords days) {
        this.environments = environments;
        this.offices = offices;
        this.links = links;
        this.users = users;
        this.words = words;
        this.menus = menus;
        this.days = days;
    }

    /** The environment that this run is for. */
    Environment environmentOf(VariableScope scope) {
        return environments.get(Long.parseLong(Values.text(scope, Variables.AFAS_ENVIRONMENT)));
    }

    /** Tells the tasks of this run, and their cards, which environment they are about, and which people. */
    Environment show(VariableScope scope) {
        Environment environment = environmentOf(scope);
        List<PccUser> people = Values.optionalText(scope, Variables.AFAS_USER)
                .map(id -> List.of(users.get(Long.parseLong(id))))
                .orElseGet(() -> links.peopleOf(environment.id()));
        boolean installation = fromProfit(people);
        scope.setVariable(CaseVariables.CLIENT_NAME, environment.clientName() + " · " + environment.code());
        scope.setVariable(Variables.ENVIRONMENT_CODE, environment.code());
        scope.setVariable(Variables.ENVIRONMENT_ONLINE, environment.isOnline());
        scope.setVariable(Variables.CLIENT_HAS_INSITE, environment.ownInsite());
        scope.setVariable(Variables.AUTHORISING_SIDE, environment.authorises().name());
        scope.setVariable(Variables.INSTALLATION_NEEDED, installation);
        scope.setVariable(
                Variables.PEOPLE_WORDS, people.stream().map(this::person).collect(Collectors.joining("\n\n")));
        offices.ready().ifPresent(office -> {
            scope.setVariable(Variables.OFFICE_CODE, office.code());
            scope.setVariable(Variables.INSITE_URL, office.mainSite());
        });
        scope.setVariable(Variables.HAS_INSITE, environment.ownInsite());
        words.show(scope, environment.edition(), environment.hosting(), environment.language(), installation);
        return environment;
    }

    /** Whether everything is known that the people of the environment have to open. */
    boolean isKnown(Environment environment) {
        return menus.unknown(
                        environment.edition(),
                        environment.hosting(),
                        environment.language(),
                        fromProfit(links.peopleOf(environment.id())))
                .isEmpty();
    }

    private static boolean fromProfit(List<PccUser> people) {
        return people.stream().anyMatch(user -> user.downloadVia() == DownloadVia.PROFIT_WINDOWS);
    }

    /** Where the tokens of the environment are deleted. */
    String tokens(Environment environment) {
        return words.tokens(environment.edition(), environment.language());
    }

    /** An environment, its client, and where its tokens are deleted. */
    String withTokens(Environment environment) {
        return "**%s** (%s): %s".formatted(environment.code(), environment.clientName(), tokens(environment));
    }

    /** A person with code and address, as Profit knows them. */
    String person(PccUser user) {
        return Stream.of(days.nameOf(user.colleague()), user.userCode(), user.email())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
