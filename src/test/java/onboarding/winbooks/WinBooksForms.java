package onboarding.winbooks;

import java.util.HashMap;
import java.util.Map;

/** WinBooks forms as people fill them in, and the tasks that they belong to. */
public final class WinBooksForms {

    public static final String ORDER = "Order the licence";
    public static final String CONFIRM = "Confirm the licence on the Portaal";
    public static final String FIRST_LOG_ON = "Log on as Licence Admin";
    public static final String SETTLE_DISTRIBUTOR = "Settle it with the distributor";
    public static final String NAME = "Name the person";
    public static final String CREATE = "Create the user on the Portaal";
    public static final String NOT_CREATED = "Settle what stands in the way of the ID";
    public static final String REPAIR_LICENCE = "Have the licence put right";
    public static final String SETTLE_ACCESS = "Settle the refused access";
    public static final String NEW_PASSWORD = "Set a new password";
    public static final String CHECK = "Check the access";
    public static final String REPAIR_ACCESS = "Put the access right";
    public static final String DEACTIVATE = "Deactivate the IDs";
    public static final String SETTLE_ORDER = "Settle the order";

    public static final String LOOK_FOR = "Look for the person on the Portaal";
    public static final String LOOK_FOR_USER = "Look for the person";
    public static final String ADD_ON_WEB = "Add the person to WinBooks on Web";
    public static final String CALL = "Call the distributor";
    public static final String SETTLE_SYNCHRONISATION = "Settle it with the distributor";
    public static final String WITHDRAW = "Withdraw the request";
    public static final String TAKE_BACK = "Take the ID back";

    public static final String DISTRIBUTOR = "verdeler@soft.example";
    public static final String JAN = "jan@fjordtall.example";

    private WinBooksForms() {}

    public static Map<String, Object> office() {
        return new HashMap<>(Map.of(
                "licenceProduct", "CLASSIC",
                "recognitionWanted", "PREMIUM",
                "distributorName", "Dirk De Verdeler",
                "distributorLanguage", "nl",
                "distributorEmail", DISTRIBUTOR,
                "distributorPhone", "+32 2 555 12 12",
                "licenceAdmin", "colleague",
                "responsible", "staff",
                "readyOn", "2026-04-01"));
    }

    public static Map<String, Object> confirmed(String licence) {
        return new HashMap<>(Map.of("licenceShown", licence, "connectActive", true, "cartridgeShown", "PREMIUM"));
    }

    public static Map<String, Object> request(String licence) {
        return Map.of("requestedLicence", licence, "responsible", "staff", "readyOn", "2026-04-01");
    }

    /** Jan, who gets what everybody gets: the Portaal mails nothing, our page shows the password. */
    public static Map<String, Object> jan() {
        return person("Jan", "Janssens", JAN);
    }

    public static Map<String, Object> person(String firstName, String lastName, String address) {
        Map<String, Object> form = new HashMap<>();
        form.put("wantedId", address);
        form.put("passwordBy", "GENERATED");
        form.put("wantedLevel", "POWER_USER");
        form.put("activateUser", true);
        form.put("portalMails", false);
        form.put("wantedDossiers", "Bakkerij Peeters\nCafé Central");
        form.put("allDossiers", false);
        form.put("wantedRoles", "Connect.Accountant, View.Admin");
        form.put("digitalProducts", true);
        form.put("notifyAllDossiers", false);
        form.put("personFirstName", firstName);
        form.put("personLastName", lastName);
        form.put("personPhone", "+32 475 12 34 56");
        form.put("personLanguage", "nl");
        form.put("anotherPerson", false);
        return form;
    }

    /** A user of WinBooks on Web, who keeps the own password. */
    public static Map<String, Object> onWeb(String firstName, String lastName, String address) {
        Map<String, Object> form = person(firstName, lastName, address);
        form.remove("passwordBy");
        form.remove("portalMails");
        form.put("onWebUserAlready", true);
        return form;
    }

    public static Map<String, Object> right(String licence) {
        Map<String, Object> form = new HashMap<>();
        form.put("checkOutcome", "RIGHT");
        form.put("licenceShown", licence);
        form.put("levelShown", "POWER_USER");
        form.put("rolesShown", "connect. accountant, VIEW.ADMIN");
        form.put("dossiersShown", "cafe central\nBakkerij  Peeters".replace("cafe", "café"));
        form.put("connectOpens", true);
        form.put("viewOpens", true);
        form.put("classicKnowsId", true);
        return form;
    }

    public static Map<String, Object> with(Map<String, Object> form, Object... changes) {
        Map<String, Object> changed = new HashMap<>(form);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], changes[i + 1]);
        }
        return changed;
    }
}
