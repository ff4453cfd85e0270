package onboarding.mail;

import java.util.Map;

/** Mails as a case would queue them. */
final class Mails {

    static final Recipient KARI = new Recipient("Kari Østby", "kari@fjell.example");
    static final Recipient OLA = new Recipient("Ola Hansen", "ola@fjordregnskap.example");

    private Mails() {}

    static OutgoingMail announcement(String key) {
        return announcement(key, "nb", KARI);
    }

    static OutgoingMail announcement(String key, String language, Recipient to) {
        return announcement(key, language, to, "Fjell & Fjære AS");
    }

    static OutgoingMail announcement(String key, String language, Recipient to, String clientName) {
        return new OutgoingMail(
                key,
                "ONB-2026-000001",
                "visma-announcement",
                language,
                to,
                OLA,
                Map.of("clientName", clientName, "contactFirstName", "Kari", "responsibleName", "Ola Hansen"),
                "link-7");
    }
}
