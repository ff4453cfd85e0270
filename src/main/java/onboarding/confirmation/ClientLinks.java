package onboarding.confirmation;

import java.util.Optional;
import onboarding.key.ServerKey;
import onboarding.key.SignedLinks;
import onboarding.mail.MailLinks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes and reads the links to the page on which clients answer. */
@Component
class ClientLinks implements MailLinks {

    private final SignedLinks links;
    private final String publicUrl;

    ClientLinks(
            ServerKey key, @Value("${onboarding.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
        this.links = new SignedLinks(key, "client-page");
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    @Override
    public Kind kind() {
        return Kind.CLIENT;
    }

    @Override
    public String url(String linkId) {
        return publicUrl + "/c/" + token(linkId);
    }

    String token(String linkId) {
        return links.token(linkId);
    }

    String newLinkId() {
        return links.newId();
    }

    /** The link id in a token that the office made; empty for every other text. */
    Optional<String> verified(String token) {
        return links.verified(token);
    }
}
