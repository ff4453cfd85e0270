package onboarding.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Service;

/**
 * Reckons moments in the office's own time: the only place that adds waiting times and derives due dates. Every day
 * counts as a working day.
 */
@Service
public class WorkCalendar {

    private final OfficeProfiles profiles;
    private final Clock clock;

    WorkCalendar(OfficeProfiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * The moment that lies a waiting time after another. Days keep the time of day in the office's zone, also when the
     * clocks change in between; hours and minutes pass as they do.
     *
     * @throws OfficeNotSetUp if there is no profile to take the zone from
     */
    public Instant plus(Instant from, IsoDuration wait) {
        return from.atZone(profiles.current().zone())
                .plus(wait.date())
                .plus(wait.time())
                .toInstant();
    }

    /**
     * When something is due that has to be ready a while before the client goes live: when the office closes on that
     * day. If that has passed, when the office closes next, so that nothing is overdue from the beginning.
     *
     * @param before how long before the day of going live; zero means on that day
     * @throws OfficeNotSetUp if there is no profile to take the zone and the working hours from
     */
    public Instant dueAt(LocalDate goLive, Period before) {
        OfficeProfile office = profiles.current();
        LocalDate today = today(office);
        Instant due = closing(goLive.minus(before), office);
        if (isToCome(due)) {
            return due;
        }
        Instant endOfToday = closing(today, office);
        return isToCome(endOfToday) ? endOfToday : closing(today.plusDays(1), office);
    }

    /**
     * When the office opens on a day: the moment at which what rests until that day comes back.
     *
     * @throws OfficeNotSetUp if there is no profile to take the zone and the working hours from
     */
    public Instant opensOn(LocalDate day) {
        OfficeProfile office = profiles.current();
        return day.atTime(office.opensAt()).atZone(office.zone()).toInstant();
    }

    /**
     * The day that it is at the office now.
     *
     * @throws OfficeNotSetUp if there is no profile to take the zone from
     */
    public LocalDate today() {
        return today(profiles.current());
    }

    private LocalDate today(OfficeProfile office) {
        return LocalDate.ofInstant(clock.instant(), office.zone());
    }

    private boolean isToCome(Instant moment) {
        return moment.isAfter(clock.instant());
    }

    private static Instant closing(LocalDate day, OfficeProfile office) {
        return day.atTime(office.closesAt()).atZone(office.zone()).toInstant();
    }
}
