package onboarding.sage;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import onboarding.process.Forms;

/** Sage forms as people fill them in, and the tasks that they belong to. */
public final class SageForms {

    public static final String CHECK = "Check programs and NIP";
    public static final String ACCEPT = "Accept a program that ends";
    public static final String OTHER_WAY = "Offer another way";
    public static final String CORRECT_NIP = "Have the wrong NIP corrected";
    public static final String REGISTER_ANEW = "Register the program anew";
    public static final String NAME = "Name the accounts";
    public static final String ORDER = "Order Sage Connect";
    public static final String NOTE = "Note the subscription";
    public static final String SETTLE_ORDER_REFUSED = "Settle who orders";
    public static final String REGISTER = "Register the main account";
    public static final String WIZARD = "Run the wizard";
    public static final String INVITE = "Invite the people";
    public static final String ACTIVATE = "Activate the account and test";
    public static final String JOIN = "Accept the invitation";
    public static final String TROUBLE = "Find out what is wrong";
    public static final String INVITE_AGAIN = "Send the invitation again";
    public static final String NETWORK = "Put the network right";
    public static final String REUSE = "Decide on the address";
    public static final String RIGHTS = "Check the rights of the accounts";
    public static final String RESET = "Reset the rights";
    public static final String READ = "Read the document in";
    public static final String DELETE = "Have the configurations deleted";
    public static final String SETTLE_ORDER = "Settle the order";
    public static final String COMPARE = "Compare the corrected entries with Sage";

    public static final String ANNA = "anna@mleczarnia.example";
    public static final String MAIN = "sage@fjordtall.example";
    public static final String NIP = "5262831503";
    public static final String OTHER_NIP = "8567346215";

    private SageForms() {}

    /** A dairy in Poland. */
    public static Map<String, Object> client() {
        return Forms.client(new HashMap<>(Map.of(
                "clientName", "Mleczarnia Anna",
                "country", "PL",
                "nationalId", "526-283-15-03",
                "clientLanguage", "pl",
                "contactFirstName", "Anna",
                "contactLastName", "Nowak",
                "contactEmail", ANNA,
                "contactPhone", "+48 22 555 12 12",
                "product", "SAGE_CONNECT",
                "responsible", "staff")));
    }

    /** The office holds the main account, which is registered, and pays; nothing is ordered yet. */
    public static Map<String, Object> check() {
        return new HashMap<>(Map.of(
                "clientProgram", "Sage Symfonia 2.0 Handel (Sprzedaż)",
                "officeProgram", "Sage Symfonia 2.0 Finanse i Księgowość",
                "clientProgramNip", "PL 526-283-15-03",
                "officeFileNip", NIP,
                "mainAccountHolder", "OFFICE",
                "accountStatus", "REGISTERED",
                "sagePayer", "OFFICE",
                "subscriptionStanding", "NONE"));
    }

    public static Map<String, Object> accounts() {
        return new HashMap<>(Map.of(
                "mainAccountEmail", MAIN,
                "senderName", "Anna Nowak",
                "senderEmail", ANNA,
                "receiver", "staff",
                "receiverEmail", "odbior@fjordtall.example"));
    }

    public static Map<String, Object> ordered() {
        return new HashMap<>(
                Map.of("orderedOn", "2026-03-02", "contractReference", "SC-4711", "packageName", "Pakiet 50"));
    }

    public static Map<String, Object> wizard() {
        return new HashMap<>(Map.of(
                "sittingOutcome", "DONE",
                "configurationDeleted", true,
                "settingsOpened", true,
                "ownAccountChosen", true,
                "loggedOnInWizard", true,
                "addressesEntered", true,
                "summaryRight", true,
                "finished", true));
    }

    public static Map<String, Object> registered() {
        return new HashMap<>(Map.of(
                "sittingOutcome", "DONE",
                "wizardLeft", true,
                "formFilledIn", true,
                "firstLinkOpened", true,
                "packageChosen", true,
                "secondLinkOpened", true));
    }

    public static Map<String, Object> activated(String activation) {
        return new HashMap<>(Map.of(
                "sittingOutcome",
                "DONE",
                "configurationDeleted",
                true,
                "activation",
                activation,
                "passwordEntered",
                true,
                "connectionTested",
                true,
                "syncFrequency",
                "60 minut"));
    }

    public static Map<String, Object> joined() {
        return with(
                activated("ACTIVATED"),
                "settingsOpened",
                true,
                "invitedChosen",
                true,
                "loggedOnInWizard",
                true,
                "passwordEnteredAgain",
                true);
    }

    public static Map<String, Object> invited() {
        return Map.of(
                "sittingOutcome", "DONE", "loggedOnToService", true, "peopleInvited", true, "defaultRightsKept", true);
    }

    public static Map<String, Object> notWorking(String words) {
        return Map.of("sittingOutcome", "NOT_WORKING", "troubleWords", words);
    }

    public static Map<String, Object> cause(String cause) {
        return Map.of("troubleCause", cause, "troubleNote", "Talked about it on the phone");
    }

    public static Map<String, Object> read() {
        return new HashMap<>(Map.of(
                "sittingOutcome",
                "DONE",
                "documentsShown",
                true,
                "documentRead",
                true,
                "documentBooked",
                true,
                "documentNumber",
                "FS 1/2026",
                "documentOn",
                "2026-03-02"));
    }

    /** What had been set up is deleted in both programs. */
    public static Map<String, Object> deleted() {
        return Map.of("officeConfigurationDeleted", true, "clientConfigurationDeleted", true, "accountsRemoved", true);
    }

    /** An exchange that worked is ended. */
    public static Map<String, Object> ended() {
        return with(deleted(), "lastDocumentsRead", true);
    }

    /** A second client, whom the office’s main account serves, too. */
    public static Map<String, Object> nextClient() {
        return with(
                client(), "clientName", "Piekarnia", "nationalId", OTHER_NIP, "contactEmail", "jan@piekarnia.example");
    }

    public static Map<String, Object> nextCheck() {
        Map<String, Object> check = with(check(), "clientProgramNip", OTHER_NIP, "officeFileNip", OTHER_NIP);
        check.keySet().removeAll(Set.of("accountStatus", "sagePayer", "subscriptionStanding"));
        return check;
    }

    public static Map<String, Object> nextAccounts() {
        Map<String, Object> accounts = with(accounts(), "senderName", "Jan", "senderEmail", "jan@piekarnia.example");
        accounts.remove("mainAccountEmail");
        return accounts;
    }

    public static Map<String, Object> with(Map<String, Object> form, Object... changes) {
        Map<String, Object> changed = new HashMap<>(form);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], changes[i + 1]);
        }
        return changed;
    }
}
