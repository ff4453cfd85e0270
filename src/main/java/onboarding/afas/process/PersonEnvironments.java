package onboarding.afas.process;

import java.util.List;
import onboarding.afas.Environments;
import onboarding.afas.Link;
import onboarding.afas.Links;
import org.springframework.stereotype.Component;

/** The environments of a person, as tasks about the person show them: one a paragraph. */
@Component
class PersonEnvironments {

    private final Links links;
    private final Environments environments;

    PersonEnvironments(Links links, Environments environments) {
        this.links = links;
        this.environments = environments;
    }

    /** Those that the person is linked to, or is to be. */
    String wanted(long userId) {
        List<String> words = links.ofUser(userId).stream()
                .filter(Link::isWanted)
                .map(link -> environments.get(link.environmentId()))
                .map(environment -> "%s (%s)".formatted(environment.code(), environment.clientName()))
                .toList();
        return String.join("\n\n", words);
    }
}
