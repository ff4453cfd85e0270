package onboarding.afas.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onboarding.afas.CioRule;
import onboarding.afas.Edition;
import onboarding.afas.Hosting;
import onboarding.afas.Menu;
import onboarding.afas.Menus;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.language.Phrase;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Puts the menu paths of an environment where its tasks show them, in the vendor's words. */
@Component
class MenuWords {

    private final Menus menus;

    MenuWords(Menus menus) {
        this.menus = menus;
    }

    /**
     * Shows what is known.
     *
     * @param installation whether somebody downloads PCC from Profit itself
     * @return whether everything is known that is needed; if not, what is not known is shown, too
     */
    boolean show(VariableScope scope, Edition edition, Hosting hosting, String language, boolean installation) {
        List<String> unknown = menus.unknown(edition, hosting, language, installation);
        scope.setVariable(Variables.MENUS_KNOWN, unknown.isEmpty());
        scope.setVariable(Variables.COMBINATION_WORDS, combination(edition, hosting, language, unknown));
        scope.setVariable(
                Variables.CIO_NEEDED,
                menus.cio(edition, hosting).map(CioRule::cioStep).orElse(false));
        menus.find(edition, language).ifPresent(words -> show(scope, words));
        scope.setVariable(Variables.MENU_SAVE_INSTALLATION, installation ? download(edition, language) : "");
        scope.setVariable(Variables.MENU_USER_TOKENS, tokens(edition, language));
        return unknown.isEmpty();
    }

    private String combination(Edition edition, Hosting hosting, String language, List<String> unknown) {
        String combination = "%s, %s, %s"
                .formatted(edition.vendorWord(), text("afas.language." + language), text("afas.hosting." + hosting));
        return unknown.isEmpty()
                ? combination
                : "%s: %s"
                        .formatted(
                                combination,
                                unknown.stream().map(MenuWords::text).collect(Collectors.joining("; ")));
    }

    /** Whether a source or an admin names the path where PCC is downloaded from Profit itself. */
    boolean namesDownload(Edition edition, String language) {
        return menus.find(edition, language).map(Menu::saveInstallation).isPresent();
    }

    private String download(Edition edition, String language) {
        return menus.find(edition, language)
                .map(Menu::saveInstallation)
                .orElseGet(() -> text("afas.saveInstallationUnnamed"));
    }

    /** Where tokens are deleted; some sources do not name it. */
    String tokens(Edition edition, String language) {
        return menus.find(edition, language).map(Menu::userTokens).orElseGet(() -> text("afas.userTokensUnnamed"));
    }

    private static String text(String key) {
        return Phrase.of(key).toString();
    }

    private static void show(VariableScope scope, Menu words) {
        scope.setVariable(Variables.MENU_AUTHORISE_USERS, words.authoriseUsers());
        scope.setVariable(Variables.MENU_MY_FILES, words.myFiles());
        scope.setVariable(Variables.MENU_SAVE_SETTINGS, words.saveSettings());
        scope.setVariable(Variables.MENU_APP_CONNECTOR, words.appConnector());
        scope.setVariable(Variables.MENU_MAIN_SITE, words.mainSite());
        scope.setVariable(
                Variables.MENU_CENTRAL_ENVIRONMENT,
                Optional.ofNullable(words.centralEnvironment()).orElse(""));
    }
}
