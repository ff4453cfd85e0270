package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What the AFAS journeys have in common: one office, which whoever comes first sets up in the browser. */
final class AfasOffice {

    private static final String CODE = "O12345AA";
    private static final String SITE = "https://12345.afasinsite.nl";

    private AfasOffice() {}

    /** The office is ready for PCC. */
    static void ready(Person staff, Person colleague) {
        staff.goTo("/afas");
        if (staff.page().locator("main").innerText().contains(CODE)) {
            return;
        }
        staff.picture("nobody-linked-yet");
        Tasklist tasklist = staff.tasklist();
        Form start = tasklist.start("Set the office up for PCC");
        start.choose("Responsible colleague", "Siri Staff")
                .day("Wanted by", LocalDate.now().plusWeeks(3));
        staff.picture("set-the-office-up");
        tasklist.started();

        Tasklist administrator = colleague.tasklist().choose(Tasklist.TEAM);
        Form enter = administrator.open("Enter the office’s environment", "AFAS Profit");
        administrator.claim();
        enter.choose("Edition", "Profit")
                .choose("Language of the menus", "Français")
                .pick("AFAS Online")
                .type("Code of the environment", "O1234AA")
                .type("Profit Update", "Profit 7")
                .type("Address of InSite", SITE);
        administrator.complete();
        assertThat(administrator.refusal()).containsText("O1234AA is no code of an environment on AFAS Online");
        colleague.picture("wrong-code-refused");
        enter.type("Code of the environment", CODE);
        colleague.picture("enter-the-office");
        administrator.completed();

        staff.goTo("/cases?search=AFAS");
        String reference = staff.page().locator("tbody a").first().innerText();
        Desk desk = colleague.desk();
        desk.complete(
                reference,
                "Give users access to InSite",
                Map.of("ending", "DONE", "insiteAccess", true, "everyEmail", true));
        administrator = colleague.tasklist();
        Form unblock = administrator.open("Unblock the app connectors of the office", "AFAS Profit");
        assertThat(unblock.content()).containsText("Configuration d'une app de connexion");
        unblock.tick("Profit Communication Center").tick("AFAS Temporary Office Access");
        colleague.picture("unblock-the-connectors");
        administrator.completed();
        desk.complete(reference, "Set the InSite main site of the office", Map.of("ending", "DONE", "mainSite", SITE));
        staff.openCase(reference);
        WinBooksOffice.waitUntilClosed(staff);
        staff.picture("office-ready");
    }

    /** Opens a case for a client of AFAS Profit whose environment is named, with Siri working in it. */
    static String client(Person staff, Person manager, String name, String nationalId, String contact, String code) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "clientName", name,
                "country", "BE",
                "nationalId", nationalId,
                "clientLanguage", "fr",
                "contactFirstName", "Luc",
                "contactLastName", "Martin",
                "contactEmail", contact,
                "contactPhone", "+32 475 12 34 56",
                "product", "AFAS_PROFIT"));
        form.put("knownSituation", "NOT_KNOWN_YET");
        form.put("responsible", "staff");
        form.put("goLiveDate", LocalDate.now().plusWeeks(4).toString());
        String reference = staff.desk().start("client-onboarding", form);
        Map<String, Object> environment = new HashMap<>(Map.of(
                "ending", "DONE",
                "situation", "ENVIRONMENTS_NAMED",
                "edition", "PROFIT",
                "menuLanguage", "fr",
                "hosting", "ONLINE",
                "code", code,
                "profitUpdate", "Profit 7",
                "authorises", "OFFICE"));
        staff.desk().complete(reference, "Name the environment of the client", environment);
        staff.desk()
                .complete(
                        reference,
                        "Name a person who works with the client",
                        Map.of(
                                "ending", "DONE",
                                "pccColleague", "staff",
                                "userCode", "12345.SStaff",
                                "downloadVia", "INSITE"));
        approve(reference, manager);
        return reference;
    }

    /** Opens a case for a client with a local installation, with Kim working in it. */
    static String localClient(Person staff, Person manager, String name, String code) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "clientName", name,
                "country", "BE",
                "nationalId", "0412.560.103",
                "clientLanguage", "fr",
                "contactFirstName", "Luc",
                "contactLastName", "Dupont",
                "contactEmail", "luc@dupont.example",
                "contactPhone", "+32 475 12 34 56",
                "product", "AFAS_PROFIT"));
        form.put("knownSituation", "NOT_KNOWN_YET");
        form.put("responsible", "staff");
        form.put("goLiveDate", LocalDate.now().plusWeeks(4).toString());
        String reference = staff.desk().start("client-onboarding", form);
        staff.desk()
                .complete(
                        reference,
                        "Name the environment of the client",
                        Map.of(
                                "ending", "DONE",
                                "situation", "ENVIRONMENTS_NAMED",
                                "edition", "PROFIT",
                                "menuLanguage", "fr",
                                "hosting", "LOCAL",
                                "code", code,
                                "profitUpdate", "Profit 7",
                                "authorises", "OFFICE"));
        staff.desk()
                .complete(
                        reference,
                        "Name a person who works with the client",
                        Map.of(
                                "ending", "DONE",
                                "pccColleague", "colleague",
                                "userCode", "KColleague",
                                "downloadVia", "INSITE"));
        approve(reference, manager);
        return reference;
    }

    /** After the CIO: everything else of a local installation, until Kim has linked it. */
    static void linkLocally(String reference, Person staff, Person colleague) {
        Desk administrator = colleague.desk();
        authorise(reference, administrator);
        Map<String, Object> right = new HashMap<>(Map.of(
                "ending", "DONE",
                "checkOutcome", "RIGHT",
                "usersSeen", true,
                "functionsSeen", true,
                "filterNote", "Group Kantoor, filter on dossiers",
                "cioSeen", true,
                "connectorsSeen", true,
                "hasInsite", false,
                "mainSite", SITE));
        staff.desk().complete(reference, "Check the environment", right);
        administrator.complete(
                reference,
                "Describe your workstation",
                Map.of("ending", "DONE", "workstationKind", "WINDOWS", "workstationName", "PC-8"));
        administrator.complete(
                reference,
                "Install PCC and link the office",
                Map.of("ending", "DONE", "installOutcome", "WORKS", "testDocument", true));
        administrator.complete(
                reference,
                "Link the environment",
                Map.of(
                        "ending", "DONE",
                        "linkResult", "LINKED",
                        "updateShown", "7",
                        "testDocument", true,
                        "linkedOn", "PC-8"));
    }

    /** Somebody who did not ask for it approves that these people see the data of the client. */
    static void approve(String reference, Person manager) {
        manager.desk().complete(reference, "Approve the request", Map.of("approvalDecision", "APPROVED"));
    }

    /** The office’s administrator makes the environment ready, and a colleague checks it. */
    static void makeReady(String reference, Person staff, Person colleague) {
        Desk administrator = colleague.desk();
        administrator.complete(
                reference,
                "Activate the cooperating users",
                Map.of("ending", "DONE", "activationOutcome", "ACTIVATED"));
        authorise(reference, administrator);
        check(reference, staff);
    }

    static void check(String reference, Person staff) {
        staff.desk()
                .complete(
                        reference,
                        "Check the environment",
                        Map.of(
                                "ending",
                                "DONE",
                                "checkOutcome",
                                "RIGHT",
                                "usersSeen",
                                true,
                                "functionsSeen",
                                true,
                                "filterNote",
                                "Group Kantoor, filter on dossiers",
                                "connectorsSeen",
                                true,
                                "hasInsite",
                                false,
                                "mainSite",
                                SITE));
    }

    /** Siri has PCC on the own workstation, unless it is there already. */
    static void install(String reference, Person staff) {
        staff.desk()
                .complete(
                        reference,
                        "Describe your workstation",
                        Map.of("ending", "DONE", "workstationKind", "WINDOWS", "workstationName", "PC-7"));
        staff.desk()
                .complete(
                        reference,
                        "Install PCC and link the office",
                        Map.of("ending", "DONE", "installOutcome", "WORKS", "testDocument", true));
    }

    static void link(String reference, Person staff) {
        staff.desk()
                .complete(
                        reference,
                        "Link the environment",
                        Map.of(
                                "ending", "DONE",
                                "linkResult", "LINKED",
                                "updateShown", "7",
                                "testDocument", true,
                                "linkedOn", "PC-7"));
    }

    /** People, app connectors and main site of the client’s environment. */
    private static void authorise(String reference, Desk administrator) {
        administrator.complete(
                reference,
                "Authorise the people",
                Map.of(
                        "ending", "DONE",
                        "usersAdded", true,
                        "myFilesAuthorised", true,
                        "saveSettingsAuthorised", true,
                        "userGroup", "Kantoor"));
        administrator.complete(
                reference,
                "Unblock the app connectors of the client",
                Map.of("ending", "DONE", "pccUnblocked", true, "officeAccessUnblocked", true));
        administrator.complete(
                reference, "Set the InSite main site of the client", Map.of("ending", "DONE", "mainSiteSet", true));
    }
}
