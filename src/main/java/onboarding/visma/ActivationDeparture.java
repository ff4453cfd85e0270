package onboarding.visma;

import java.time.Instant;
import java.util.Optional;
import onboarding.client.Departures;
import org.springframework.stereotype.Component;

/** An activation is known at Visma, so that what came before it cannot be taken back by opening a task again. */
@Component
class ActivationDeparture implements Departures {

    private final Collaborations collaborations;

    ActivationDeparture(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public Optional<Instant> lastLeft(String caseReference) {
        return collaborations.find(caseReference).map(Collaboration::activatedAt);
    }
}
