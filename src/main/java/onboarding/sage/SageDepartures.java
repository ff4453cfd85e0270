package onboarding.sage;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import onboarding.client.Departures;
import org.springframework.stereotype.Component;

/** What a program or Między Firmami knows is known outside the office: the step that brought it there is not opened again. */
@Component
class SageDepartures implements Departures {

    private final Participants participants;
    private final Exchanges exchanges;

    SageDepartures(Participants participants, Exchanges exchanges) {
        this.participants = participants;
        this.exchanges = exchanges;
    }

    @Override
    public Optional<Instant> lastLeft(String caseReference) {
        return Stream.concat(
                        participants.ofCase(caseReference).stream()
                                .flatMap(person -> Stream.of(
                                        Optional.ofNullable(person.invitedAt()),
                                        // Who was connected for an earlier client left nothing here.
                                        Optional.ofNullable(person.invitedAt() == null ? null : person.connectedAt()))),
                        exchanges.find(caseReference).stream()
                                .flatMap(exchange -> Stream.of(
                                        Optional.ofNullable(exchange.readAt()),
                                        Optional.ofNullable(exchange.provedAt()))))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }
}
