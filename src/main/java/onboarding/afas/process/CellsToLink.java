package onboarding.afas.process;

import java.util.List;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Link;
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

    /** In the case of a client its own environments; otherwise everything of the person that nobody sees to yet. */
    List<Link> of(PccUser user, String caseReference) {
        List<Long> ofCase =
                environments.ofCase(caseReference).stream().map(Environment::id).toList();
        return links.openOfUser(user.id()).stream()
                .filter(link ->
                        ofCase.isEmpty() ? !running.isSeenTo(link, user) : ofCase.contains(link.environmentId()))
                .toList();
    }

    /** What the person, who is asked about the workstation in this case, is to link or is linking in it. */
    List<Link> seenToIn(String caseReference, PccUser user) {
        List<Link> toLink = of(user, caseReference);
        return links.openOfUser(user.id()).stream()
                .filter(link -> toLink.contains(link) || running.isLinkedIn(caseReference, link.id()))
                .toList();
    }
}
