package onboarding.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Makes and reads the secret part of addresses that people open from a mail. What follows the dot proves who made it. */
public final class SignedLinks {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int ID_BYTES = 16;

    private final ServerKey key;
    private final String purpose;
    private final SecureRandom random = new SecureRandom();

    /** @param purpose keeps a link of one page from ever being valid on another */
    public SignedLinks(ServerKey key, String purpose) {
        this.key = key;
        this.purpose = purpose;
    }

    /** The part of a new link that is stored; it opens nothing without its signature. */
    public String newId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return BASE64.encodeToString(id);
    }

    /** The same for the same id at all times, so that reminders carry the same link. */
    public String token(String id) {
        return id + "." + BASE64.encodeToString(key.sign(purpose + ":" + id));
    }

    /** The id in a token that this installation made; empty for every other text. */
    public Optional<String> verified(String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String id = token.substring(0, dot);
        boolean genuine = MessageDigest.isEqual(
                token(id).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
        return genuine ? Optional.of(id) : Optional.empty();
    }
}
