package onboarding.afas.process;

import java.util.Map;
import onboarding.afas.Links;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Messages;
import onboarding.afas.process.AfasProcesses.Variables;
import org.springframework.stereotype.Component;

/** Lets everybody look again who waits for the workstation of a person. */
@Component
class PccNews {

    private final AfasWaiting waiting;
    private final PccUsers users;
    private final Links links;

    PccNews(AfasWaiting waiting, PccUsers users, Links links) {
        this.waiting = waiting;
        this.users = users;
        this.links = links;
    }

    /** PCC may be there now, or gone. */
    void changed(long userId) {
        waiting.goOn(Messages.PCC_CHANGED, Map.of(Variables.AFAS_USER, String.valueOf(userId)));
        links.changedFor(userId);
    }

    /** Nobody puts PCC on the workstation any more; who waits for it takes it on. */
    void left(long userId) {
        users.leavePcc(userId);
        changed(userId);
    }
}
