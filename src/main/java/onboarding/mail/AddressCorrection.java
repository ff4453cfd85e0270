package onboarding.mail;

import java.util.Optional;

/** Implemented by whoever asks questions by mail, because a question to another address needs another link. */
public interface AddressCorrection {

    /**
     * Writes to another address in place of a mail that did not arrive.
     *
     * @param mailKey the mail that did not arrive
     * @param userId the colleague who put the address right
     * @return key of the mail that goes out in its place; empty when the mail belongs to nobody here
     */
    Optional<String> correct(String mailKey, Recipient corrected, String userId);

    /**
     * The mail that goes out in place of one that was withdrawn.
     *
     * @return its key; empty when none does
     */
    Optional<String> inPlaceOf(String mailKey);
}
