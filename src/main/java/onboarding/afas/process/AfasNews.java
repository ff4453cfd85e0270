package onboarding.afas.process;

import java.util.Map;
import onboarding.afas.LinkChanged;
import onboarding.afas.MenuFilledIn;
import onboarding.afas.PccUsers;
import onboarding.afas.PersonNeededNoLonger;
import onboarding.afas.process.AfasProcesses.Messages;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.Correlation;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets those go on who wait for an admin to fill in what no source documents, or for a cell of the matrix; and lets go of people who are needed no longer. */
@Component
class AfasNews {

    private final AfasWaiting waiting;
    private final Correlation correlation;
    private final PccUsers users;
    private final PccNews pcc;

    AfasNews(AfasWaiting waiting, Correlation correlation, PccUsers users, PccNews pcc) {
        this.waiting = waiting;
        this.correlation = correlation;
        this.users = users;
        this.pcc = pcc;
    }

    @EventListener
    void on(MenuFilledIn event) {
        waiting.goOn(Messages.MENU_FILLED_IN);
    }

    /** In that case nobody puts PCC on the workstation any more, or waits for it; another one that waits may take it on. */
    @EventListener
    void on(PersonNeededNoLonger event) {
        Map<String, String> person = Map.of(Variables.AFAS_USER, String.valueOf(event.userId()));
        correlation.deliverToEach(Messages.PERSON_NEEDED_NO_LONGER, event.caseReference(), person, Map.of());
        correlation.deliverToEach(Messages.PCC_CHANGED, event.caseReference(), person, Map.of());
        if (event.caseReference().equals(users.get(event.userId()).pccCase())) {
            pcc.left(event.userId());
        }
    }

    @EventListener
    void on(LinkChanged event) {
        waiting.goOn(Messages.LINK_CHANGED, Map.of(Variables.AFAS_LINK, String.valueOf(event.linkId())));
    }
}
