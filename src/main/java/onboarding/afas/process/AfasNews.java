package onboarding.afas.process;

import java.util.Map;
import onboarding.afas.LinkChanged;
import onboarding.afas.MenuFilledIn;
import onboarding.afas.process.AfasProcesses.Messages;
import onboarding.afas.process.AfasProcesses.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets those go on who wait for an admin to fill in what no source documents, or for a cell of the matrix. */
@Component
class AfasNews {

    private final AfasWaiting waiting;

    AfasNews(AfasWaiting waiting) {
        this.waiting = waiting;
    }

    @EventListener
    void on(MenuFilledIn event) {
        waiting.goOn(Messages.MENU_FILLED_IN);
    }

    @EventListener
    void on(LinkChanged event) {
        waiting.goOn(Messages.LINK_CHANGED, Map.of(Variables.AFAS_LINK, String.valueOf(event.linkId())));
    }
}
