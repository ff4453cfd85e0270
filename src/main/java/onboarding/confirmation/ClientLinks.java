package onboarding.confirmation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import onboarding.mail.MailLinks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes and reads the links that clients open. What follows the dot proves that the office made the link. */
@Component
class ClientLinks implements MailLinks {

    /** Keeps a signature made here from ever being valid for another purpose under the same key. */
    private static final String PURPOSE = "client-page:";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int ID_BYTES = 16;

    private final LinkKey key;
    private final String publicUrl;
    private final SecureRandom random = new SecureRandom();

    ClientLinks(LinkKey key, @Value("${onboarding.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
        this.key = key;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    @Override
    public String url(String linkId, String language) {
        return publicUrl + "/c/" + token(linkId);
    }

    String token(String linkId) {
        return linkId + "." + BASE64.encodeToString(sign(linkId));
    }

    String newLinkId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return BASE64.encodeToString(id);
    }

    /** The link id in a token that the office made; empty for every other text. */
    Optional<String> verified(String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String linkId = token.substring(0, dot);
        boolean genuine = MessageDigest.isEqual(
                token(linkId).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
        return genuine ? Optional.of(linkId) : Optional.empty();
    }

    private byte[] sign(String linkId) {
        try {
            Mac mac = Mac.getInstance(key.secret().getAlgorithm());
            mac.init(key.secret());
            return mac.doFinal((PURPOSE + linkId).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is part of every Java platform", e);
        }
    }
}
