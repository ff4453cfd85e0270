package onboarding.process;

import static onboarding.process.Forms.ACTIVATE;
import static onboarding.process.Forms.ADMINISTRATOR;
import static onboarding.process.Forms.AGREE;
import static onboarding.process.Forms.CHECK;
import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.LOOK_UP;

import java.util.Map;

/** Brings a case of a client who already uses eAccounting as far as a test needs it. */
public final class CaseStages {

    private CaseStages() {}

    /** The announcement waits in the outbox. */
    public static String lookedUp(Office office) {
        String reference = office.start();
        office.complete(reference, LOOK_UP, Forms.subscriberFound());
        return reference;
    }

    /** The announcement has left; the activation is open. */
    public static String announced(Office office) {
        String reference = lookedUp(office);
        office.sendMails();
        return reference;
    }

    /** The collaboration is activated; the client is awaited. */
    public static String waiting(Office office) {
        String reference = announced(office);
        office.complete(reference, ACTIVATE, Forms.activated());
        return reference;
    }

    /** The client has said that it is done; a colleague is to check. */
    public static String checking(Office office) {
        String reference = waiting(office);
        office.press(link(office), Forms.done("Kari Østby"));
        return reference;
    }

    /** The case is closed. */
    public static String completed(Office office) {
        String reference = checking(office);
        office.complete(reference, CHECK, Forms.works());
        return reference;
    }

    /** The case is closed, and the screen showed no renewal date. */
    public static String completedWithoutRenewalDate(Office office) {
        String reference = announced(office);
        Map<String, Object> unknown = Forms.changed(Forms.activated(), Map.of("renewalUnknown", true));
        unknown.remove("renewalOn");
        office.complete(reference, ACTIVATE, unknown);
        office.press(link(office), Forms.done("Kari Østby"));
        office.complete(reference, CHECK, Forms.works());
        return reference;
    }

    /** Visma shows no subscription; the client is believed to be known there, or to be new. */
    public static String withoutSubscription(Office office, String known) {
        String reference = office.start("staff", Forms.client(Map.of("knownSituation", known)));
        office.complete(reference, LOOK_UP, Forms.noSubscriptionFound());
        return reference;
    }

    /** The terms are agreed at the client's cost and announced to a customer whom Visma knows; the window is open. */
    public static String serviceAnnounced(Office office) {
        String reference = withoutSubscription(office, "KNOWN_AT_VENDOR");
        office.complete(reference, AGREE, Forms.termsAgreed());
        office.sendMails();
        return reference;
    }

    /** The service is activated for a customer whom Visma knows, who is awaited. */
    public static String serviceWaiting(Office office) {
        String reference = serviceAnnounced(office);
        office.complete(reference, ACTIVATE, Forms.serviceActivated());
        return reference;
    }

    /** The case of a customer whom Visma knows is closed; Smart for twelve months is active. */
    public static String serviceActive(Office office) {
        String reference = serviceWaiting(office);
        office.press(newestLink(office), Forms.done("Kari Østby"));
        office.complete(reference, CHECK, Forms.works());
        return reference;
    }

    /** Terms and administrator are settled and announced to a client who is new to Visma; the window is open. */
    public static String newCustomerAnnounced(Office office) {
        String reference = withoutSubscription(office, "NEW_AT_VENDOR");
        office.complete(reference, AGREE, Forms.termsAgreed());
        office.complete(reference, ADMINISTRATOR, Forms.administrator());
        office.sendMails();
        return reference;
    }

    /** The service is activated for a new customer, who is awaited. */
    public static String newCustomerWaiting(Office office) {
        String reference = newCustomerAnnounced(office);
        office.complete(reference, ACTIVATE, Forms.newCustomerActivated());
        return reference;
    }

    /** The link in the last mail that somebody got. */
    public static String linkTo(Office office, String address) {
        return office.lettersTo(address).stream()
                .reduce((first, second) -> second)
                .orElseThrow()
                .link();
    }

    /** The link in the first mail that the client got. */
    public static String link(Office office) {
        return office.lettersTo(CLIENT_EMAIL).get(0).link();
    }

    /** The link in the last mail that the client got. */
    public static String newestLink(Office office) {
        return office.lettersTo(CLIENT_EMAIL).stream()
                .reduce((first, second) -> second)
                .orElseThrow()
                .link();
    }
}
