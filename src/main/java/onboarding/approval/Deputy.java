package onboarding.approval;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who decides in a manager's place on the days named, both included.
 *
 * @param manager user id of the manager
 * @param deputy user id of the colleague
 * @param endedAt when it was ended before its time; null otherwise
 */
public record Deputy(
        long id,
        String manager,
        String deputy,
        LocalDate from,
        LocalDate until,
        String namedBy,
        Instant namedAt,
        @Nullable Instant endedAt) {

    /** Whether the deputy decides on this day. */
    public boolean isInForce(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && !day.isAfter(until);
    }
}
