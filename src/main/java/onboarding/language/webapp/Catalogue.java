package onboarding.language.webapp;

import java.util.Locale;

/** A set of words that the web apps show: one file for each language, with the same keys. */
enum Catalogue {
    TASKLIST("tasklist/locales/%s.json"),
    COCKPIT("cockpit/locales/%s.json"),
    ADMIN("admin/locales/%s.json"),
    WELCOME("welcome/locales/%s.json"),

    /** What our own scripts say, and what they say in place of the words in Camunda's bundle. */
    SCRIPTS("tasklist/locales/scripts.%s.json");

    private final String file;

    Catalogue(String file) {
        this.file = file;
    }

    /** The file of one language on the class path. */
    String file(Locale language) {
        return "META-INF/resources/webjars/camunda/app/" + file.formatted(language.toLanguageTag());
    }

    /** The name as it stands in addresses and metrics. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
