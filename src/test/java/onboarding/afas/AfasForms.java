package onboarding.afas;

import java.util.HashMap;
import java.util.Map;
import onboarding.process.Forms;

/** AFAS forms as people fill them in, and the tasks that they belong to. */
public final class AfasForms {

    public static final String ENTER_OFFICE = "Enter the office’s environment";
    public static final String FILL_IN_MENU = "Fill in what no source documents";
    public static final String FILL_IN_DOWNLOAD = "Fill in where PCC is downloaded";
    public static final String OFFICE_CIO = "Configure the CIO of the office";
    public static final String INSITE_ACCESS = "Give users access to InSite";
    public static final String OFFICE_CONNECTORS = "Unblock the app connectors of the office";
    public static final String OFFICE_MAIN_SITE = "Set the InSite main site of the office";
    public static final String OFFICE_BACK = "Take the setup of the office back";

    public static final String NAME_ENVIRONMENT = "Name the environment of the client";
    public static final String NAME_USER = "Name a person who works with the client";
    public static final String SETTLE_ACCESS = "Settle the refused access";
    public static final String AWAIT_OFFICE = "Have the office set up";
    public static final String SETTLE_UPDATE = "Settle the difference of Profit Updates";
    public static final String ACTIVATE = "Activate the cooperating users";
    public static final String BUY_LICENCE = "Extend or free the licence";
    public static final String SETTLE_CLIENT = "Settle it with the client";
    public static final String CLIENT_CIO = "Configure the CIO of the client";
    public static final String AUTHORISE = "Authorise the people";
    public static final String CLIENT_CONNECTORS = "Unblock the app connectors of the client";
    public static final String CLIENT_MAIN_SITE = "Set the InSite main site of the client";
    public static final String CHECK = "Check the environment";
    public static final String PUT_RIGHT = "Put the environment right";
    public static final String DESCRIBE = "Describe your workstation";
    public static final String TERMINAL_SERVER = "Decide about the terminal server";
    public static final String INSTALL = "Install PCC and link the office";
    public static final String LINK = "Link the environment";
    public static final String REPAIR = "Put the access right";
    public static final String DECIDE_REPAIR = "Decide about the stuck access";
    public static final String ENVIRONMENTS_BACK = "Undo what was set up for the client";

    public static final String CHECK_FUNCTIONS = "Check the authorisation after the Update";
    public static final String REINSTALL = "Install PCC again";
    public static final String DELETE_TOKENS = "Delete the tokens at once";
    public static final String PERSON_OUT = "Take the person out everywhere";
    public static final String CLIENT_AUTHORISES = "Have the client authorise the person";
    public static final String PERSON_BACK = "Undo what was set up for the person";
    public static final String ENVIRONMENT_AWAY = "End access to the client’s environment";

    /** The environments of the client. */
    public static final String CODE = "O98765AA";

    public static final String OTHER_CODE = "O98765AB";

    public static final String CONTACT = "luc@martin.example";

    private AfasForms() {}

    /** Boulangerie Martin in Belgium, which speaks French. */
    public static Map<String, Object> client() {
        return Forms.client(Map.of(
                "clientName", "Boulangerie Martin",
                "country", "BE",
                "nationalId", "0403.019.261",
                "clientLanguage", "fr",
                "contactFirstName", "Luc",
                "contactLastName", "Martin",
                "contactEmail", CONTACT,
                "contactPhone", "+32 475 12 34 56",
                "product", "AFAS_PROFIT",
                "responsible", "staff"));
    }

    /** Profit in French on AFAS Online, on the Update of the office and without an own InSite. */
    public static Map<String, Object> environment() {
        return Map.of(
                "situation", "ENVIRONMENTS_NAMED",
                "edition", "PROFIT",
                "menuLanguage", "fr",
                "hosting", "ONLINE",
                "code", CODE,
                "ownInsite", false,
                "profitUpdate", "Profit 7",
                "authorises", "OFFICE");
    }

    public static Map<String, Object> siri() {
        return Map.of("pccColleague", "staff", "userCode", "12345.SStaff", "downloadVia", "INSITE");
    }

    public static Map<String, Object> kim() {
        return Map.of("pccColleague", "colleague", "userCode", "12345.KColleague", "downloadVia", "INSITE");
    }

    /** Kim is to work with every environment of the client, too. */
    public static Map<String, Object> joins(Map<String, Object> person, long environment) {
        Map<String, Object> form =
                with(setup(), "pccEvent", "JOINS", "managedEnvironment", String.valueOf(environment));
        form.putAll(person);
        return form;
    }

    public static Map<String, Object> authorised() {
        return Map.of(
                "usersAdded", true,
                "myFilesAuthorised", true,
                "saveSettingsAuthorised", true,
                "userGroup", "Kantoor");
    }

    public static Map<String, Object> right() {
        return Map.of(
                "checkOutcome", "RIGHT",
                "usersSeen", true,
                "functionsSeen", true,
                "filterNote", "Group Kantoor, filter on dossiers",
                "connectorsSeen", true,
                "hasInsite", false,
                "mainSite", "https://12345.afasinsite.nl");
    }

    public static Map<String, Object> setup() {
        return Map.of("responsible", "staff", "readyOn", "2026-04-01");
    }

    /** Profit in French on AFAS Online, participant 12345. */
    public static Map<String, Object> office() {
        return Map.of(
                "edition", "PROFIT",
                "menuLanguage", "fr",
                "hosting", "ONLINE",
                "code", " o12345aa ",
                "officeInsiteUrl", "https://12345.afasinsite.nl",
                "profitUpdate", "Mise à jour Profit 7");
    }

    public static Map<String, Object> unblocked() {
        return Map.of("pccUnblocked", true, "officeAccessUnblocked", true);
    }

    /** What had been set up for a client is taken back. */
    public static Map<String, Object> takenBack() {
        return Map.of("tokensDeleted", true, "authorisationTaken", true, "mainSiteUnset", true);
    }

    public static Map<String, Object> with(Map<String, Object> form, Object... changes) {
        Map<String, Object> changed = new HashMap<>(form);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], changes[i + 1]);
        }
        return changed;
    }
}
