package onboarding.journeys;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A client whom the office brings onto a platform.
 *
 * @param goLive the wished day; due dates lie before it
 */
record Client(String name, String nationalId, String contactFirstName, String contactLastName, LocalDate goLive) {

    static final String PHONE = "75 00 75 00";

    /** A client with time enough before the wished day that no task is overdue from the start. */
    static Client of(String name, String nationalId) {
        return new Client(name, nationalId, "Kari", "Nordmann", today().plusDays(45));
    }

    /** The day that it is at the sample office. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Oslo"));
    }

    String contactName() {
        return contactFirstName + " " + contactLastName;
    }

    /** Each client has a mailbox of its own. */
    String email() {
        return "kari@c" + nationalId.replace(" ", "") + ".example";
    }
}
