package onboarding.afas.process;

import java.util.Map;
import onboarding.afas.LinkChanged;
import onboarding.afas.MenuFilledIn;
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

    AfasNews(AfasWaiting waiting, Correlation correlation) {
        this.waiting = waiting;
        this.correlation = correlation;
    }

    @EventListener
    void on(MenuFilledIn event) {
        waiting.goOn(Messages.MENU_FILLED_IN);
    }

    @EventListener
    void on(PersonNeededNoLonger event) {
        correlation.deliverToEach(
                Messages.PERSON_NEEDED_NO_LONGER,
                event.caseReference(),
                Map.of(Variables.AFAS_USER, String.valueOf(event.userId())),
                Map.of());
    }

    @EventListener
    void on(LinkChanged event) {
        waiting.goOn(Messages.LINK_CHANGED, Map.of(Variables.AFAS_LINK, String.valueOf(event.linkId())));
    }
}
