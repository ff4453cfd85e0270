package onboarding.afas.process;

import onboarding.client.process.ClientOnboardingProcess;

/** Names of the AFAS processes. */
final class AfasProcesses {

    static final String OFFICE_SETUP = "afas-office-setup";
    static final String UNDO = "undo-afas";

    private AfasProcesses() {}

    static final class Messages {

        /** A client needs the office, which is neither ready nor being set up; begins a setup. */
        static final String OFFICE_NEEDED = "afas.officeNeeded";

        /** An admin has filled in paths or CIO step of a combination. */
        static final String MENU_FILLED_IN = "afas.menuFilledIn";

        private Messages() {}
    }

    static final class Variables {

        static final String PRODUCT = ClientOnboardingProcess.Variables.PRODUCT;

        /** Whether paths and CIO step are known for edition, hosting and language. */
        static final String MENUS_KNOWN = "menusKnown";

        /** What is not known, in words. */
        static final String COMBINATION_WORDS = "combinationWords";

        /** Whether the step CIO exists. */
        static final String CIO_NEEDED = "cioNeeded";

        /** The environment that a task is about, by its code. */
        static final String ENVIRONMENT_CODE = "environmentCode";

        /** The office's own environment, by its code. */
        static final String OFFICE_CODE = "officeCode";

        /** {@code OFFICE} or {@code NOTHING}. */
        static final String TO_UNDO = "toUndo";

        static final String INSITE_URL = "insiteUrl";
        static final String MENU_AUTHORISE_USERS = "menuAuthoriseUsers";
        static final String MENU_MY_FILES = "menuMyFiles";
        static final String MENU_SAVE_SETTINGS = "menuSaveSettings";

        /** Empty where the function is not needed. */
        static final String MENU_SAVE_INSTALLATION = "menuSaveInstallation";

        static final String MENU_APP_CONNECTOR = "menuAppConnector";
        static final String MENU_MAIN_SITE = "menuMainSite";

        private Variables() {}
    }

    /** What forms hand over to be recorded; never kept by the engine. */
    static final class Fields {

        static final String RESPONSIBLE = "responsible";
        static final String READY_ON = "readyOn";
        static final String EDITION = "edition";
        static final String HOSTING = "hosting";
        static final String MENU_LANGUAGE = "menuLanguage";
        static final String CODE = "code";
        static final String OFFICE_INSITE_URL = "officeInsiteUrl";
        static final String PROFIT_UPDATE = "profitUpdate";
        static final String MAIN_SITE = "mainSite";

        private Fields() {}
    }
}
