package onboarding.engine.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import onboarding.office.IsoDuration;
import onboarding.office.WorkCalendar;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tasks that rest because somebody or something else is needed first: they come back on a day, and until then show what
 * they wait for.
 */
@Component
class RestingTasks implements TaskListener {

    /** The variable of the task that cards show. */
    static final String BLOCKED_BY = "blockedBy";

    private static final int SHORT = 100;
    private static final IsoDuration DEFAULT_REST = IsoDuration.of("P3D");

    private final WorkCalendar calendar;
    private final Clock clock;

    RestingTasks(WorkCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Rests a task until the office opens on a day, or for the default time, and returns when it comes back. */
    Instant rest(TaskEntity task, String blockedBy, @Nullable LocalDate until) {
        Instant back = until == null ? calendar.plus(clock.instant(), DEFAULT_REST) : calendar.opensOn(until);
        task.setFollowUpDate(Date.from(back));
        task.setVariableLocal(BLOCKED_BY, shortened(blockedBy));
        return back;
    }

    /** Makes a task one that can be done now; what it waited for goes with the day, see {@link #notify}. */
    void wake(TaskEntity task) {
        task.setFollowUpDate(null);
    }

    /** A task without a day to come back, even if somebody cleared it in Tasklist, no longer waits for anything. */
    @Override
    public void notify(DelegateTask task) {
        if (task.getFollowUpDate() == null && task.hasVariableLocal(BLOCKED_BY)) {
            task.removeVariableLocal(BLOCKED_BY);
        }
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= SHORT ? line : line.substring(0, SHORT - 1) + "…";
    }
}
