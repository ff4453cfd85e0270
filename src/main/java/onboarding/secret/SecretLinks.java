package onboarding.secret;

import java.util.Optional;
import onboarding.key.ServerKey;
import onboarding.key.SignedLinks;
import onboarding.mail.MailLinks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes and reads the links to the page that shows a password once. */
@Component
class SecretLinks implements MailLinks {

    private final SignedLinks links;
    private final String publicUrl;

    SecretLinks(
            ServerKey key, @Value("${onboarding.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
        this.links = new SignedLinks(key, "secret-page");
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    @Override
    public Kind kind() {
        return Kind.SECRET;
    }

    @Override
    public String url(String linkId) {
        return publicUrl + "/s/" + links.token(linkId);
    }

    String newId() {
        return links.newId();
    }

    /** The link id in a token that the office made; empty for every other text. */
    Optional<String> verified(String token) {
        return links.verified(token);
    }
}
