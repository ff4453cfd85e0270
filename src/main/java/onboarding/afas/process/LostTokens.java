package onboarding.afas.process;

import java.util.List;
import onboarding.afas.Link;
import onboarding.afas.LinkState;
import onboarding.afas.Links;
import onboarding.afas.PccUser;
import org.springframework.stereotype.Component;

/**
 * The tokens of a workstation that was lost. While a person gets a new workstation, the lost one is the old one: what is
 * linked anew already has its token on the new one, and the old token lapsed by itself (procedures.md §1.1).
 */
@Component
class LostTokens {

    private final Links links;
    private final AfasCases cases;

    LostTokens(Links links, AfasCases cases) {
        this.links = links;
        this.cases = cases;
    }

    /** The cells that the lost workstation still reaches. */
    List<Link> of(PccUser user) {
        boolean isReplaced = isReplaced(user);
        return links.currentOfUser(user.id()).stream()
                .filter(Link::hasToken)
                .filter(link -> !isReplaced || link.state() != LinkState.LINKED)
                .toList();
    }

    /** Whether the person is getting a new workstation already. */
    boolean isReplaced(PccUser user) {
        return cases.openCaseAbout(AfasCases.ofPerson(PccEvent.NEW_WORKSTATION, user.colleague()))
                .isPresent();
    }
}
