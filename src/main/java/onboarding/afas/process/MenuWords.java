package onboarding.afas.process;

import java.util.Optional;
import onboarding.afas.CioRule;
import onboarding.afas.Edition;
import onboarding.afas.Hosting;
import onboarding.afas.Menu;
import onboarding.afas.Menus;
import onboarding.afas.process.AfasProcesses.Variables;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Puts the menu paths of an environment where its tasks show them, in the vendor's words. */
@Component
class MenuWords {

    private final Menus menus;

    MenuWords(Menus menus) {
        this.menus = menus;
    }

    /** @return whether paths and CIO step are known; if not, only what is not known is shown */
    boolean show(VariableScope scope, Edition edition, Hosting hosting, String language) {
        Optional<Menu> menu = menus.find(edition, language);
        Optional<CioRule> cio = menus.cio(edition, hosting);
        boolean known = menu.isPresent() && cio.isPresent();
        scope.setVariable(Variables.MENUS_KNOWN, known);
        scope.setVariable(
                Variables.COMBINATION_WORDS,
                "%s, %s, %s"
                        .formatted(
                                edition.vendorWord(),
                                language,
                                hosting == Hosting.LOCAL ? "local installation" : "AFAS Online"));
        scope.setVariable(Variables.CIO_NEEDED, cio.map(CioRule::cioStep).orElse(false));
        menu.ifPresent(words -> show(scope, words));
        return known;
    }

    private static void show(VariableScope scope, Menu words) {
        scope.setVariable(Variables.MENU_AUTHORISE_USERS, words.authoriseUsers());
        scope.setVariable(Variables.MENU_MY_FILES, words.myFiles());
        scope.setVariable(Variables.MENU_SAVE_SETTINGS, words.saveSettings());
        scope.setVariable(Variables.MENU_APP_CONNECTOR, words.appConnector());
        scope.setVariable(Variables.MENU_MAIN_SITE, words.mainSite());
    }
}
