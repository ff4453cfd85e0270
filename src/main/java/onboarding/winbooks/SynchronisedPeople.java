package onboarding.winbooks;

import onboarding.confirmation.ConfirmationEvent.Ticked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears for each person alone that the distributor has synchronised the person. */
@Component
class SynchronisedPeople {

    private final WinBooksUsers users;

    SynchronisedPeople(WinBooksUsers users) {
        this.users = users;
    }

    @EventListener
    void on(Ticked event) {
        if (Letters.asksToSynchronise(event.subject())) {
            users.recordSynchronisationConfirmed(Long.parseLong(event.step()), event.ticked());
        }
    }
}
