package onboarding.afas.process;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onboarding.afas.AfasOffices;
import onboarding.afas.AfasWords;
import onboarding.afas.DownloadVia;
import onboarding.afas.Edition;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Links;
import onboarding.afas.Menu;
import onboarding.afas.Menus;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CaseVariables;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.MessageSource;
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
    private final MessageSource texts;

    EnvironmentSheet(
            Environments environments,
            AfasOffices offices,
            Links links,
            PccUsers users,
            MenuWords words,
            Menus menus,
            AfasWords days,
            MessageSource texts) {
        this.environments = environments;
        this.offices = offices;
        this.links = links;
        this.users = users;
        this.words = words;
        this.menus = menus;
        this.days = days;
        this.texts = texts;
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
        boolean installation = people.stream().anyMatch(user -> user.downloadVia() == DownloadVia.PROFIT_WINDOWS);
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
        words.show(scope, environment.edition(), environment.hosting(), environment.language());
        scope.setVariable(
                Variables.MENU_SAVE_INSTALLATION,
                installation ? saveInstallation(environment.edition(), environment.language()) : "");
        return environment;
    }

    /** Where PCC is downloaded from Profit itself; some sources do not name it. */
    String saveInstallation(Edition edition, String language) {
        return menus.find(edition, language)
                .map(Menu::saveInstallation)
                .orElse(texts.getMessage("afas.saveInstallationUnnamed", null, Locale.ENGLISH));
    }

    /** A person with code and address, as Profit knows them. */
    String person(PccUser user) {
        return Stream.of(days.nameOf(user.colleague()), user.userCode(), user.email())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
