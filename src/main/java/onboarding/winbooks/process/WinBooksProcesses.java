package onboarding.winbooks.process;

import onboarding.approval.process.ObtainApprovalProcess;
import onboarding.client.process.ClientOnboardingProcess;
import onboarding.confirmation.process.AwaitConfirmationProcess;

/** Names of the WinBooks processes. */
final class WinBooksProcesses {

    static final String PREPARE_OFFICE = "prepare-winbooks-office";
    static final String REQUEST_IDS = "request-winbooks-ids";
    static final String CLASSIC_ID = "winbooks-classic-id";
    static final String AGREE_ACCESS = "agree-winbooks-access";
    static final String CREATE_ID = "create-winbooks-id";
    static final String HAND_OVER = "hand-over-winbooks-id";
    static final String CHECK_ID = "check-winbooks-id";
    static final String UNDO = "undo-winbooks";
    static final String PREPARE_CLIENT = "prepare-winbooks-client";
    static final String CLIENT_ID = "winbooks-client-id";
    static final String MANAGE_ID = "manage-winbooks-id";
    static final String ON_WEB_ID = "winbooks-on-web-id";
    static final String SYNCHRONISE_ID = "synchronise-winbooks-id";
    static final String ASK_DISTRIBUTOR = "ask-winbooks-distributor";
    static final String PREPARE_ON_WEB_USER = "prepare-winbooks-on-web-user";
    static final String OTHER_ID = "winbooks-other-id";

    static final String CHANGE_ACCESS = "change-winbooks-access";
    static final String CHANGE_DISTRIBUTOR = "change-winbooks-distributor";
    static final String RECHECK = "recheck-winbooks-client";

    private WinBooksProcesses() {}

    static final class Messages {

        /** A password was forgotten before the person had seen it. */
        static final String PASSWORD_FORGOTTEN = "winbooks.passwordForgotten";

        /** People can be given IDs in a licence of the office from now on. */
        static final String OFFICE_READY = "winbooks.officeReady";

        /** The case is given up, so that its entries need not be compared. */
        static final String RECHECK_NOT_NEEDED = "winbooks.recheckNotNeeded";

        private Messages() {}
    }

    static final class Variables {

        /** Names the question to the person or to the distributor. */
        static final String SUBJECT = AwaitConfirmationProcess.Variables.SUBJECT;

        static final String ANSWER = AwaitConfirmationProcess.Variables.ANSWER;
        static final String ANSWER_REASON = AwaitConfirmationProcess.Variables.ANSWER_REASON;
        static final String MAIL_KEY = AwaitConfirmationProcess.Variables.MAIL_KEY;
        static final String APPROVAL_SUBJECT = ObtainApprovalProcess.Variables.SUBJECT;
        static final String APPROVAL_OUTCOME = ObtainApprovalProcess.Variables.OUTCOME;
        static final String APPROVAL_REASON = ObtainApprovalProcess.Variables.REASON;
        static final String PRODUCT = ClientOnboardingProcess.Variables.PRODUCT;

        /** Number of the person, as a text; one for each instance. */
        static final String WINBOOKS_USER = "winbooksUser";

        static final String WINBOOKS_USERS = "winbooksUsers";

        /** Those who follow with a request of their own. */
        static final String PEOPLE_LATER = "peopleLater";

        static final String SOME_AT_ONCE = "someAtOnce";
        static final String SOME_LATER = "someLater";

        /** {@code ASK_AGAIN} or {@code WITHOUT}. */
        static final String DISTRIBUTOR_OUTCOME = "distributorOutcome";

        /** Number of the licence. */
        static final String LICENCE_ID = "licenceId";

        static final String LICENCE_NAME = "licenceName";

        /** {@code DOSSIER_READY} or {@code NO_DOSSIER}. */
        static final String SITUATION = ClientOnboardingProcess.Variables.SITUATION;

        /** Whether anybody at the client works with an ID. */
        static final String SOMEBODY_READY = "somebodyReady";

        static final String PATH_OUTCOME = ClientOnboardingProcess.Variables.PATH_OUTCOME;

        /** Whether the office has a licence in which people can be given IDs. */
        static final String WINBOOKS_READY = "winbooksReady";

        /** The dossier that the client’s people see. */
        static final String CLIENT_DOSSIER_NAME = "clientDossierName";

        static final String CLIENT_ROLES = "clientRoles";

        /** The language in which a person of the client is written to: proposed, then chosen. */
        static final String CLIENT_PERSON_LANGUAGE = "personLanguage";

        static final String COMPANY_NAME = "companyName";

        /** {@link onboarding.winbooks.LicenceProduct} by name. */
        static final String LICENCE_PRODUCT_NAME = "licenceProductName";

        /** The accounting product as WinBooks names it. */
        static final String PRODUCT_WORDS = "productWords";

        /** Whether the person is a user of WinBooks on Web already. */
        static final String ON_WEB_USER = "onWebUser";

        /** Whether the person keeps the own password of WinBooks on Web. */
        static final String OWN_PASSWORD = "ownPassword";

        /** {@code SEEN}, {@code BY_HAND}, {@code ABSENT} or {@code DROP}. */
        static final String LOOK_OUTCOME = "lookOutcome";

        /** When a colleague calls a distributor who does nothing. */
        static final String CALL_DISTRIBUTOR_AT = "callDistributorAt";

        /** The cartridge that is wanted, as WinBooks names it. */
        static final String CARTRIDGE_WORDS = "cartridgeWords";

        static final String LICENCE_ADMIN_NAME = "licenceAdminName";
        static final String DISTRIBUTOR_NAME = "distributorName";
        static final String DISTRIBUTOR_EMAIL = "distributorEmail";
        static final String DISTRIBUTOR_PHONE = "distributorPhone";

        /** Whether somebody else is named next. */
        static final String NAMING_GOES_ON = "namingGoesOn";

        static final String PERSON_NAME = "personName";
        static final String WINBOOKS_ID = "winbooksId";
        static final String PERSON_LEVEL = "personLevel";
        static final String PERSON_DOSSIERS = "personDossiers";
        static final String EVERY_DOSSIER = "everyDossier";
        static final String PERSON_ROLES = "personRoles";
        static final String PASSWORD_WORDS = "passwordWords";
        static final String ACTIVATE_WORDS = "activateWords";
        static final String PORTAL_MAILS_WORDS = "portalMailsWords";
        static final String NOTIFICATIONS_WORDS = "notificationsWords";
        static final String PERSON_FIRST_NAME = "personFirstNameShown";
        static final String PERSON_LAST_NAME = "personLastNameShown";
        static final String PERSON_PHONE = "personPhoneShown";
        static final String PERSON_LANGUAGE = "personLanguageShown";

        /** Id of the page on which the password is made and seen; null where the Portaal makes it. */
        static final String PASSWORD_PAGE = "passwordPage";

        /** Whether the person can fetch the password through the link, or has fetched it. */
        static final String PASSWORD_WAITS = "passwordWaits";

        /** Whether our page shows the password to the person. */
        static final String PASSWORD_ON_OUR_PAGE = "passwordOnOurPage";

        static final String ACCESS_NEEDS_APPROVAL = "accessNeedsApproval";

        /** {@code AGREED} or {@code DROPPED}. */
        static final String ACCESS_OUTCOME = "accessOutcome";

        /** {@code SAVED}, {@code PASSWORD_REFUSED}, {@code NOT_SAVED} or {@code LICENCE_MISSING}. */
        static final String PORTAL_OUTCOME = "portalOutcome";

        /** What the Portaal said when nothing was saved. */
        static final String NOT_SAVED_WORDS = "notSavedWords";

        /** {@code LINKED}, {@code TRY_AGAIN} or {@code DROP}. */
        static final String NOT_CREATED_OUTCOME = "notCreatedOutcome";

        /** {@code CREATED}, {@code LINKED} or {@code DROPPED}. */
        static final String CREATION_OUTCOME = "creationOutcome";

        /** {@code NEW_PASSWORD}, {@code WORKS_AFTER_ALL} or {@code DROP}. */
        static final String NEW_PASSWORD_OUTCOME = "newPasswordOutcome";

        /** {@code DONE} or {@code DROPPED}. */
        static final String HAND_OVER_OUTCOME = "handOverOutcome";

        /** {@code RIGHT}, {@code DIFFERS}, or {@code REQUEST_WRONG} where what was asked for is wrong. */
        static final String CHECK_OUTCOME = "checkOutcome";

        static final String ACCESS_DIFFERENCE = "accessDifference";

        /** {@code CHANGE}, {@code LEAVER} or {@code ALIGN}. */
        static final String ID_WISH = "idWish";

        /** {@code IDS}, {@code ORDER} or {@code NOTHING}. */
        static final String TO_UNDO = "toUndo";

        /** The people who lose their ID, one a line. */
        static final String IDS_WORDS = "idsWords";

        /** Whether the person whose entries are changed works at a client. */
        static final String PERSON_OF_CLIENT = "personOfClient";

        // What a change shows as it stands, and what is wanted until it is entered on the Portaal.
        static final String WANTED_LEVEL = Fields.WANTED_LEVEL;
        static final String ALL_DOSSIERS = Fields.ALL_DOSSIERS;
        static final String WANTED_DOSSIERS = Fields.WANTED_DOSSIERS;
        static final String WANTED_ROLES = Fields.WANTED_ROLES;
        static final String DIGITAL_PRODUCTS = Fields.DIGITAL_PRODUCTS;
        static final String NOTIFY_ALL_DOSSIERS = Fields.NOTIFY_ALL_DOSSIERS;
        static final String FIRST_NAME = Fields.FIRST_NAME;
        static final String LAST_NAME = Fields.LAST_NAME;
        static final String PHONE = Fields.PHONE;
        static final String LANGUAGE = Fields.LANGUAGE;

        /** {@code NOTHING}, {@code USUAL}, or {@code MORE} than a colleague may give without a manager. */
        static final String CHANGE_KIND = "changeKind";

        /** What is changed from what to what, one line for each field. */
        static final String CHANGE_WORDS = "changeWords";

        /** {@code CHANGED} or {@code UNCHANGED}. */
        static final String CHANGE_OUTCOME = "changeOutcome";

        /** Why a colleague takes care of somebody who works with the ID already. */
        static final String MANAGED_BECAUSE = "managedBecause";

        /** What was put right in the case, one line for each entry. */
        static final String CORRECTED_WORDS = "correctedWords";

        static final String CLIENT_CORRECTED = "clientCorrected";
        static final String CONTACT_CORRECTED = "contactCorrected";

        private Variables() {}
    }

    /** What forms hand over to be recorded; never kept by the engine. */
    static final class Fields {

        static final String LICENCE_PRODUCT = "licenceProduct";
        static final String RECOGNITION_WANTED = "recognitionWanted";
        static final String DISTRIBUTOR_NAME = "distributorName";
        static final String DISTRIBUTOR_EMAIL = "distributorEmail";
        static final String DISTRIBUTOR_PHONE = "distributorPhone";
        static final String DISTRIBUTOR_LANGUAGE = "distributorLanguage";
        static final String CORRECTED_DISTRIBUTOR_EMAIL = "correctedDistributorEmail";
        static final String LICENCE_ADMIN = "licenceAdmin";
        static final String RESPONSIBLE = "responsible";
        static final String READY_ON = "readyOn";
        static final String LICENCE_SHOWN = "licenceShown";
        static final String CARTRIDGE_SHOWN = "cartridgeShown";
        static final String REQUESTED_LICENCE = "requestedLicence";
        static final String WANTED_ID = "wantedId";
        static final String OWN_MAILBOX = "ownMailbox";
        static final String PASSWORD_BY = "passwordBy";
        static final String WANTED_LEVEL = "wantedLevel";
        static final String WANTED_LICENCE = "wantedLicence";
        static final String ACTIVATE_USER = "activateUser";
        static final String PORTAL_MAILS = "portalMails";
        static final String WANTED_DOSSIERS = "wantedDossiers";
        static final String ALL_DOSSIERS = "allDossiers";
        static final String WANTED_ROLES = "wantedRoles";
        static final String DIGITAL_PRODUCTS = "digitalProducts";
        static final String NOTIFY_ALL_DOSSIERS = "notifyAllDossiers";
        static final String FIRST_NAME = "personFirstName";
        static final String LAST_NAME = "personLastName";
        static final String PHONE = "personPhone";
        static final String LANGUAGE = "personLanguage";
        static final String SETTLED_LEVEL = "settledLevel";
        static final String SETTLED_ALL_DOSSIERS = "settledAllDossiers";
        static final String SETTLED_DOSSIERS = "settledDossiers";
        static final String DROPPED_BECAUSE = "droppedBecause";
        static final String LINKED_BY = "linkedBy";
        static final String OTHER_ADDRESS = "otherAddress";
        static final String LEVEL_SHOWN = "levelShown";
        static final String ROLES_SHOWN = "rolesShown";
        static final String DOSSIERS_SHOWN = "dossiersShown";
        static final String CONNECT_OPENS = "connectOpens";
        static final String VIEW_OPENS = "viewOpens";
        static final String CLASSIC_KNOWS_ID = "classicKnowsId";
        static final String ON_WEB_USER_ALREADY = "onWebUserAlready";
        static final String CLIENT_DOSSIER = "clientDossier";
        static final String VIEW_WANTED = "viewWanted";
        static final String ENTERPRISE_NUMBER = "enterpriseNumber";
        static final String MANAGED_PERSON = "managedPerson";
        static final String NEW_WINBOOKS_ID = "newWinbooksId";
        static final String DISTRIBUTED_LICENCE = "distributedLicence";
        static final String ON_WEB_ID_SHOWN = "onWebIdShown";
        static final String ANOTHER_PERSON = "anotherPerson";

        private Fields() {}
    }
}
