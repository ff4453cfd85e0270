package onboarding.process;

import static onboarding.process.Forms.ACTIVATE;
import static onboarding.process.Forms.CHECK;
import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.LOOK_UP;

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
