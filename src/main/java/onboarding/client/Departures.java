package onboarding.client;

import java.time.Instant;
import java.util.Optional;

/** When something that was done in a case became known outside the office otherwise than by a mail of ours. */
public interface Departures {

    /** The last time, such as the activation of a service; empty when nothing has left yet. */
    Optional<Instant> lastLeft(String caseReference);
}
