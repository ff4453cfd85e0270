package onboarding.afas.process;

import java.util.List;
import java.util.stream.Stream;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Link;
import onboarding.afas.LinkState;
import onboarding.afas.Links;
import onboarding.afas.PccUser;
import org.springframework.stereotype.Component;

/** The cells of a person that are to be linked in a case. */
@Component
class CellsToLink {

    private final Links links;
    private final Environments environments;
    private final RunningLinks running;

    CellsToLink(Links links, Environments environments, RunningLinks running) {
        this.links = links;
        this.environments = environments;
        this.running = running;
    }

    /** In the case of a client its own environments; otherwise everything of the person that nobody is linking yet. */
    List<Link> of(PccUser user, String caseReference) {
        List<Long> ofCase =
                environments.ofCase(caseReference).stream().map(Environment::id).toList();
        Stream<Link> open = links.ofUser(user.id()).stream().filter(link -> link.state() == LinkState.OPEN);
        return open.filter(link ->
                        ofCase.isEmpty() ? !running.isLinking(link.id()) : ofCase.contains(link.environmentId()))
                .toList();
    }

    /** Whether the case is one of a client, which needs the person only to link its environments. */
    boolean isOfClient(String caseReference) {
        return !environments.ofCase(caseReference).isEmpty();
    }
}
