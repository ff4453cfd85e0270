package onboarding.process;

import java.util.HashMap;
import java.util.Map;

/** Forms as people fill them in, and the tasks that they belong to. */
public final class Forms {

    public static final String LOOK_UP = "Look the client up in Visma Byrå";
    public static final String ACTIVATE = "Activate the collaboration";
    public static final String SEE_TO_MAIL = "See to the mail that has not left";
    public static final String RECORD = "Record the answer";
    public static final String AFTER_EXPIRY = "Decide how to go on";
    public static final String CHECK = "Check that the collaboration works";
    public static final String AFTER_REFUSAL = "Decide after the refusal";
    public static final String WITHOUT_PATH = "Decide how to go on without a path";
    public static final String HELP = "Answer the question";
    public static final String END_COLLABORATION = "End the collaboration in Visma Byrå";
    public static final String NOTHING_ACTIVE = "Make sure that nothing was activated";
    public static final String FIND_RENEWAL = "Find out the renewal date";
    public static final String AGREE = "Agree the terms with the client";
    public static final String ADMINISTRATOR = "Confirm who becomes administrator";
    public static final String APPROVE = "Approve the request";
    public static final String REPAIR = "Have the right person act at Visma";
    public static final String SETTLE_SERVICE = "Settle the service that was started";
    public static final String SETTLE_ADMINISTRATOR = "Settle the administrator on vismaonline.com";
    public static final String FURTHER_SERVICE = "Activate the further service";
    public static final String COMPARE_ENTRIES = "Compare the corrected entries with Visma";
    public static final String SAY_CHANGE = "Say what changes";
    public static final String CHANGE_AT_VISMA = "Change it at Visma";
    public static final String CHANGE_ASSIGNMENT = "Change the oppgave at Visma";
    public static final String END_ACTIVE = "End the active collaboration";
    public static final String MAIN_CONTACT = "Have a main contact appointed";
    public static final String COMPARE_RECORD = "Compare the record with Visma";
    public static final String RENEWAL = "Look after the renewal";

    public static final String CLIENT_EMAIL = "kari@brreg.example";

    public static final String ADMINISTRATOR_EMAIL = "ola@brreg.example";

    private Forms() {}

    /** Brønnøysundregistrene, who wish to start on 4 May 2026. */
    public static Map<String, Object> client() {
        Map<String, Object> form = new HashMap<>();
        form.put("clientName", "Brønnøysundregistrene");
        form.put("country", "NO");
        form.put("nationalId", "974 760 673");
        form.put("nationalIdNotIssued", false);
        form.put("clientLanguage", "nb");
        form.put("contactFirstName", "Kari");
        form.put("contactLastName", "Østby");
        form.put("contactEmail", CLIENT_EMAIL);
        form.put("contactPhone", "75 00 75 00");
        form.put("product", "VISMA_EACCOUNTING");
        form.put("knownSituation", "NOT_KNOWN_YET");
        form.put("responsible", "colleague");
        form.put("goLiveDate", "2026-05-04");
        return form;
    }

    public static Map<String, Object> client(Map<String, Object> changes) {
        return changed(client(), changes);
    }

    public static Map<String, Object> subscriberFound() {
        return changed(
                Map.of(),
                Map.of(
                        "ending", "DONE",
                        "clientExists", true,
                        "numberShown", "974 760 673",
                        "assignmentTied", true,
                        "assignment", "Årsoppgjør",
                        "situation", "ACTIVE_SUBSCRIPTION",
                        "variantShown", "SMART"));
    }

    public static Map<String, Object> otherOfficeFound() {
        return changed(noSubscriptionFound(), Map.of("situation", "OTHER_OFFICE"));
    }

    public static Map<String, Object> noSubscriptionFound() {
        return Map.of(
                "ending", "DONE",
                "clientExists", true,
                "numberShown", "974 760 673",
                "assignmentTied", true,
                "assignment", "Årsoppgjør",
                "situation", "NO_SUBSCRIPTION");
    }

    public static Map<String, Object> activated() {
        return Map.of(
                "ending", "DONE",
                "activateOutcome", "ACTIVATED",
                "assignmentChosen", true,
                "activatePressed", true,
                "assignment", "Årsoppgjør",
                "currentVariant", "SMART",
                "invoiceRecipient", "CLIENT",
                "renewalUnknown", false,
                "renewalOn", "2026-12-01");
    }

    /** Smart for twelve months at 349 kroner, which the client pays. */
    public static Map<String, Object> termsAgreed() {
        return changed(
                Map.of(),
                Map.of(
                        "ending", "DONE",
                        "variant", "SMART",
                        "assignment", "Løpende regnskap",
                        "invoiceRecipient", "CLIENT",
                        "periodMonths", "12",
                        "monthlyFee", 349,
                        "clientAgreed", true));
    }

    /** The same terms, for which the office pays. */
    public static Map<String, Object> termsAtOurCost() {
        return changed(termsAgreed(), Map.of("invoiceRecipient", "OFFICE", "termsReason", "Part of our fee"));
    }

    public static Map<String, Object> administrator() {
        return changed(
                Map.of(),
                Map.of(
                        "ending", "DONE",
                        "administratorFirstName", "Ola",
                        "administratorLastName", "Nordmann",
                        "administratorEmail", ADMINISTRATOR_EMAIL,
                        "administratorPhone", "75 00 75 01",
                        "administratorKnown", "NO",
                        "administratorAgreed", true));
    }

    /** What was agreed was activated for a customer whom Visma knows. */
    public static Map<String, Object> serviceActivated() {
        return changed(
                Map.of(),
                Map.ofEntries(
                        Map.entry("ending", "DONE"),
                        Map.entry("activateOutcome", "ACTIVATED"),
                        Map.entry("variantChosen", true),
                        Map.entry("assignmentChosen", true),
                        Map.entry("recipientChosen", true),
                        Map.entry("periodChosen", true),
                        Map.entry("nextPressed", true),
                        Map.entry("variant", "SMART"),
                        Map.entry("assignment", "Løpende regnskap"),
                        Map.entry("invoiceRecipient", "CLIENT"),
                        Map.entry("periodMonths", "12")));
    }

    public static Map<String, Object> newCustomerActivated() {
        return changed(serviceActivated(), Map.of("contactDetailsRight", true));
    }

    /** The activation window showed another situation; nothing was pressed. */
    public static Map<String, Object> windowShows(String situation) {
        return changed(Map.of(), Map.of("ending", "DONE", "activateOutcome", situation));
    }

    public static Map<String, Object> afterRefusal(String outcome) {
        return Map.of("ending", "DONE", "decideAfterRefusalOutcome", outcome, "refusalNote", "Talked to the client");
    }

    public static Map<String, Object> serviceSettled() {
        return Map.of("ending", "DONE", "afterEnd", "SWITCHED_OFF", "invoiceSettled", true, "readingAccessTold", true);
    }

    public static Map<String, Object> administratorSettled() {
        return Map.of("ending", "DONE", "administratorTold", true, "administratorSettled", true);
    }

    public static Map<String, Object> furtherServiceActivated() {
        return Map.of(
                "ending",
                "DONE",
                "serviceActivatePressed",
                true,
                "serviceAssignmentChosen",
                true,
                "serviceNextPressed",
                true);
    }

    public static Map<String, Object> collaborationEnded() {
        return Map.of("ending", "DONE", "workFinished", true, "otherServicesEnded", true, "collaborationEnded", true);
    }

    /** How an active collaboration is to be: Smart for twelve months at 349 kroner, but for what is changed. */
    public static Map<String, Object> change(Map<String, Object> changes) {
        return changed(changed(activeCollaboration(), Map.of("changeReason", "Agreed otherwise")), changes);
    }

    /** What Visma shows of the same collaboration, and what is to be done next. */
    public static Map<String, Object> comparison(String outcome, Map<String, Object> changes) {
        return changed(changed(activeCollaboration(), Map.of("comparisonOutcome", outcome)), changes);
    }

    private static Map<String, Object> activeCollaboration() {
        return Map.of(
                "ending", "DONE",
                "assignment", "Løpende regnskap",
                "variant", "SMART",
                "invoiceRecipient", "CLIENT",
                "periodMonths", "12",
                "monthlyFee", 349);
    }

    public static Map<String, Object> changedAtVisma() {
        return Map.of("ending", "DONE", "bothRights", true, "changedAtVisma", true, "renewalUnchanged", true);
    }

    public static Map<String, Object> activeEnded(String afterEnd) {
        return Map.of(
                "ending", "DONE",
                "endOutcome", "ENDED",
                "bothRights", true,
                "workFinished", true,
                "otherServicesEnded", true,
                "bankIntegrationEnded", true,
                "mainContactThere", true,
                "readingAccessTold", true,
                "afterEnd", afterEnd);
    }

    public static Map<String, Object> renewed(String outcome, String nextRenewal) {
        return Map.of(
                "ending",
                "DONE",
                "renewalOutcome",
                outcome,
                "nextRenewalOn",
                nextRenewal,
                "renewalNote",
                "Talked to the client");
    }

    public static Map<String, Object> works() {
        return Map.of("ending", "DONE", "checkCollaborationOutcome", "WORKS");
    }

    public static Map<String, Object> worksNotYet() {
        return Map.of("ending", "DONE", "checkCollaborationOutcome", "NOT_YET", "checkNote", "Not shown in Samarbeid");
    }

    public static Map<String, Object> staffAnswer(String answer, Map<String, Object> details) {
        return changed(Map.of("ending", "DONE", "staffAnswer", answer), details);
    }

    public static Map<String, Object> changed(Map<String, Object> form, Map<String, Object> changes) {
        Map<String, Object> all = new HashMap<>(form);
        all.putAll(changes);
        return all;
    }

    /** What the client types in when it is done. */
    public static Map<String, String> done(String name) {
        return Map.of("action", "done", "name", name);
    }

    public static Map<String, String> decline(String name, String reason) {
        return Map.of("action", "decline", "name", name, "reason", reason);
    }

    public static Map<String, String> later(String day) {
        return Map.of("action", "later", "day", day);
    }

    public static Map<String, String> help(String question) {
        return Map.of("action", "help", "question", question);
    }
}
