package onboarding.afas.process;

import onboarding.approval.process.ObtainApprovalProcess;
import onboarding.client.process.ClientOnboardingProcess;
import onboarding.confirmation.process.AwaitConfirmationProcess;

/** Names of the AFAS processes. */
final class AfasProcesses {

    static final String OFFICE_SETUP = "afas-office-setup";
    static final String UNDO = "undo-afas";
    static final String PREPARE_CLIENT = "prepare-afas-client";
    static final String CLIENT = "afas-client";
    static final String CLIENT_ENVIRONMENT = "afas-client-environment";
    static final String AGREE_UPDATE = "agree-afas-update";
    static final String WORKSTATION = "afas-pcc-workstation";
    static final String LINK_ENVIRONMENTS = "afas-link-environments";
    static final String LINK_ENVIRONMENT = "link-afas-environment";
    static final String REPAIR = "repair-afas-access";
    static final String RECORD_UPDATE = "record-afas-update";
    static final String REINSTALL = "reinstall-afas-pcc";
    static final String AFTER_UPDATE = "after-afas-update";
    static final String MANAGE_PCC = "manage-afas-pcc";
    static final String AUTHORISE_PERSON = "authorise-afas-person";
    static final String CORRECT_PERSON = "correct-afas-person";

    private AfasProcesses() {}

    static final class Messages {

        /** A client needs the office, which is neither ready nor being set up; begins a setup. */
        static final String OFFICE_NEEDED = "afas.officeNeeded";

        /** An admin has filled in paths or CIO step of a combination. */
        static final String MENU_FILLED_IN = "afas.menuFilledIn";

        /** Clients can be linked to the office from now on. */
        static final String OFFICE_READY = "afas.officeReady";

        /** Office or environment was read anew. */
        static final String UPDATE_RECORDED = "afas.updateRecorded";

        /** Whether a cell of the matrix can be linked, or has to be, may be another now. */
        static final String LINK_CHANGED = "afas.linkChanged";

        /** Whether PCC is on the workstation of a person, or somebody is putting it there, may be another now. */
        static final String PCC_CHANGED = "afas.pccChanged";

        /** A person is to link nothing any more in a case. */
        static final String PERSON_NEEDED_NO_LONGER = "afas.personNeededNoLonger";

        private Messages() {}
    }

    static final class Variables {

        static final String APPROVAL_SUBJECT = ObtainApprovalProcess.Variables.SUBJECT;
        static final String APPROVAL_OUTCOME = ObtainApprovalProcess.Variables.OUTCOME;
        static final String APPROVAL_REASON = ObtainApprovalProcess.Variables.REASON;

        /** What follows from a refused access: {@code NAME_ANEW} or {@code GIVE_UP}. */
        static final String REFUSAL_OUTCOME = "refusalOutcome";

        static final String SUBJECT = AwaitConfirmationProcess.Variables.SUBJECT;
        static final String ANSWER = AwaitConfirmationProcess.Variables.ANSWER;
        static final String ANSWER_REASON = AwaitConfirmationProcess.Variables.ANSWER_REASON;
        static final String MAIL_KEY = AwaitConfirmationProcess.Variables.MAIL_KEY;

        /** {@code ENVIRONMENTS_NAMED} or {@code NO_ENVIRONMENT}. */
        static final String SITUATION = ClientOnboardingProcess.Variables.SITUATION;

        static final String PATH_OUTCOME = ClientOnboardingProcess.Variables.PATH_OUTCOME;
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

        /** {@code ENVIRONMENTS}, {@code PERSON}, {@code OFFICE} or {@code NOTHING}. */
        static final String TO_UNDO = "toUndo";

        static final String INSITE_URL = "insiteUrl";
        static final String MENU_AUTHORISE_USERS = "menuAuthoriseUsers";
        static final String MENU_MY_FILES = "menuMyFiles";
        static final String MENU_SAVE_SETTINGS = "menuSaveSettings";

        /** Empty where the function is not needed. */
        static final String MENU_SAVE_INSTALLATION = "menuSaveInstallation";

        static final String MENU_APP_CONNECTOR = "menuAppConnector";
        static final String MENU_MAIN_SITE = "menuMainSite";
        static final String MENU_CENTRAL_ENVIRONMENT = "menuCentralEnvironment";
        static final String MENU_USER_TOKENS = "menuUserTokens";

        /** Number of the environment, as a text; one for each instance. */
        static final String AFAS_ENVIRONMENT = "afasEnvironment";

        static final String AFAS_ENVIRONMENTS = "afasEnvironments";

        /** Number of the person who works with PCC, as a text; one for each instance. */
        static final String AFAS_USER = "afasUser";

        static final String AFAS_USERS = "afasUsers";

        /** Number of the cell of the matrix, as a text; one for each instance. */
        static final String AFAS_LINK = "afasLink";

        static final String AFAS_LINKS = "afasLinks";

        /** Whether the client has another environment. */
        static final String ANOTHER_ENVIRONMENT = "anotherEnvironment";

        /** Whether somebody else works with the client. */
        static final String ANOTHER_USER = "anotherUser";

        /** Whether clients can be linked to the office. */
        static final String OFFICE_READY = "officeReady";

        /** The case in which the office is set up. */
        static final String SETUP_CASE = "setupCase";

        /** Whether the environment is on AFAS Online, where people are made cooperating users. */
        static final String ENVIRONMENT_ONLINE = "environmentOnline";

        /** Whether the client has an own InSite. */
        static final String CLIENT_HAS_INSITE = "clientHasInsite";

        /** The same as the check asks it; shown as it was answered last. */
        static final String HAS_INSITE = "hasInsite";

        /** {@link onboarding.afas.Side} by name. */
        static final String AUTHORISING_SIDE = "authorisingSide";

        /** Whether somebody downloads PCC from Profit itself. */
        static final String INSTALLATION_NEEDED = "installationNeeded";

        /** The people, one a paragraph. */
        static final String PEOPLE_WORDS = "peopleWords";

        /** {@code ACTIVATED} or {@code LICENCE_USED_UP}. */
        static final String ACTIVATION_OUTCOME = "activationOutcome";

        /** {@code RIGHT} or {@code WRONG}. */
        static final String CHECK_OUTCOME = "checkOutcome";

        /** What the check found missing. */
        static final String MISSING_WORDS = "missingWords";

        /** Whether office and environment are on the same Profit Update. */
        static final String SAME_UPDATE = "sameUpdate";

        /** Whether the functions are to be looked at, because the Update is another one than last time. */
        static final String CHECK_NEEDED = "checkNeeded";

        /** The Update of the office, who read it and when. */
        static final String OFFICE_UPDATE_WORDS = "officeUpdateWords";

        /** The Update of the environment, who read it and when. */
        static final String CLIENT_UPDATE_WORDS = "clientUpdateWords";

        /** Whether the person is to link anything in this case, or works at all with PCC where it is nobody's. */
        static final String PERSON_NEEDED = "personNeeded";

        /** Whether a source or an admin names the path where PCC is downloaded. */
        static final String DOWNLOAD_KNOWN = "downloadKnown";

        /** {@code STILL_THERE} or {@code GONE}. */
        static final String LINKS_OUTCOME = "linksOutcome";

        /** User id of the person who installs PCC again. */
        static final String REINSTALL_COLLEAGUE = "reinstallColleague";

        /** {@code READY}, {@code MISSING} or {@code ELSEWHERE} while another case puts it there. */
        static final String PCC_SITUATION = "pccSituation";

        /** User id of the person who works with PCC. */
        static final String PCC_PERSON = "pccPerson";

        static final String PERSON_NAME = "personName";

        /** The user code before and after a correction. */
        static final String CODE_CHANGE_WORDS = "codeChangeWords";

        /** {@code READY} or {@code UNFIT}. */
        static final String PCC_OUTCOME = "pccOutcome";

        /** Name of the workstation of the person. */
        static final String WORKSTATION = "workstation";

        /** {@code FIT}, {@code ACCEPTANCE_NEEDED} or {@code UNFIT}. */
        static final String WORKSTATION_VERDICT = "workstationVerdict";

        /** Whether a manager accepts PCC on a terminal server. */
        static final String TERMINAL_SERVER_ACCEPTED = "terminalServerAccepted";

        /** Whether PCC is downloaded from Profit itself. */
        static final String FROM_PROFIT = "fromProfit";

        /** {@code WORKS}, {@code PROBLEM} or {@code NOT_NEEDED}. */
        static final String INSTALL_OUTCOME = "installOutcome";

        /** {@link onboarding.afas.Problem} by name. */
        static final String PROBLEM = "problem";

        /** What the person sees. */
        static final String PROBLEM_NOTE = "problemNote";

        static final String PROBLEM_WORDS = "problemWords";

        /** What helps. */
        static final String REPAIR_WORDS = "repairWords";

        /** The group that puts it right. */
        static final String REPAIR_GROUP = "repairGroup";

        /** {@code OPEN}, {@code WAIT}, {@code PCC_MISSING} or {@code SETTLED}. */
        static final String LINK_SITUATION = "linkSituation";

        /** {@code SETTLED}, {@code PROBLEM} or {@code LOOK_AGAIN}. */
        static final String LINK_OUTCOME = "linkOutcome";

        /** Whose environment it is. */
        static final String ENVIRONMENT_CLIENT = "environmentClient";

        /** The environments, one a paragraph. */
        static final String ENVIRONMENTS_WORDS = "environmentsWords";

        /** {@link PccEvent} by name. */
        static final String PCC_EVENT = "pccEvent";

        /** Whether anybody is linked to an environment of the client. */
        static final String ANYBODY_LINKED = "anybodyLinked";

        /** The group that looks at the functions. */
        static final String CHECK_GROUP = "checkGroup";

        /** User ids of those who install PCC again. */
        static final String REINSTALL_COLLEAGUES = "reinstallColleagues";

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
        static final String OWN_INSITE = "ownInsite";
        static final String AUTHORISES = "authorises";
        static final String PCC_COLLEAGUE = "pccColleague";
        static final String USER_CODE = "userCode";
        static final String PCC_EMAIL = "pccEmail";
        static final String DOWNLOAD_VIA = "downloadVia";
        static final String FILTER_NOTE = "filterNote";
        static final String CHECK_NOTE = "checkNote";
        static final String INSITE_ANSWER = "insiteAnswer";
        static final String OFFICE_UPDATE_READ = "officeUpdateRead";
        static final String CLIENT_UPDATE_READ = "clientUpdateRead";
        static final String WORKSTATION_KIND = "workstationKind";
        static final String WORKSTATION_NAME = "workstationName";
        static final String TERMINAL_SERVER_DECISION = "terminalServerDecision";
        static final String LINK_RESULT = "linkResult";
        static final String UPDATE_SHOWN = "updateShown";
        static final String LINKED_ON = "linkedOn";
        static final String NOT_NEEDED_BECAUSE = "notNeededBecause";
        static final String CORRECTED_PCC_EMAIL = "correctedPccEmail";
        static final String GIVEN_UP_BECAUSE = "givenUpBecause";
        static final String UPDATED_ENVIRONMENT = "updatedEnvironment";
        static final String PCC_UPDATE_REQUIRED = "pccUpdateRequired";
        static final String MANAGED_PERSON = "managedPerson";
        static final String MANAGED_ENVIRONMENT = "managedEnvironment";
        static final String EVERY_ENVIRONMENT = "everyEnvironment";

        private Fields() {}
    }
}
