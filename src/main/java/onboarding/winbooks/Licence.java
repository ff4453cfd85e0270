package onboarding.winbooks;

import java.time.Instant;
import onboarding.identifier.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The office's licence.
 *
 * @param name full name of the office, as the licence bears it
 * @param licenceAdmin user id of the colleague who becomes Licence Admin
 * @param readyAt since when people can be given IDs; null before
 */
public record Licence(
        long id,
        String caseReference,
        LicenceProduct product,
        String name,
        Recognition recognition,
        Distributor distributor,
        String licenceAdmin,
        @Nullable Instant readyAt) {

    /** The verdeler who looks after the licence, and the language that this person is written to in. */
    public record Distributor(String name, String email, String phone, String language) {

        /** In one line, for people. */
        public String inWords() {
            return "%s, %s, %s, %s".formatted(name, email, PhoneNumbers.readable(phone), language);
        }
    }
}
