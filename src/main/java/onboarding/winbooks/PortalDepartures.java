package onboarding.winbooks;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import onboarding.client.Departures;
import org.springframework.stereotype.Component;

/** What stands on the Portaal is known outside the office: the step that brought it there is not opened again. */
@Component
class PortalDepartures implements Departures {

    private final WinBooksUsers users;

    PortalDepartures(WinBooksUsers users) {
        this.users = users;
    }

    @Override
    public Optional<Instant> lastLeft(String caseReference) {
        return users.ofCase(caseReference).stream()
                .flatMap(user -> Stream.of(user.createdAt(), user.loggedOnAt(), user.readyAt()))
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
    }
}
