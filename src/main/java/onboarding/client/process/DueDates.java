package onboarding.client.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import onboarding.client.CaseFile;
import onboarding.client.CaseFiles;
import onboarding.engine.TaskProperties;
import onboarding.engine.Values;
import onboarding.office.IsoDuration;
import onboarding.office.WorkCalendar;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * Sets when a task is due, from what its model says: {@code dueBeforeGoLive}, a time before the client's wished day, or
 * {@code dueAfter}, a time from its creation on.
 */
@Component
class DueDates implements TaskProperties.OnCreate {

    private static final String BEFORE_GO_LIVE = "dueBeforeGoLive";
    private static final String AFTER = "dueAfter";

    private final CaseFiles files;
    private final WorkCalendar calendar;
    private final Clock clock;

    DueDates(CaseFiles files, WorkCalendar calendar, Clock clock) {
        this.files = files;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void created(DelegateTask task, TaskProperties properties) {
        Optional<Instant> beforeGoLive = caseOf(task).flatMap(found -> beforeGoLive(properties, found.goLiveOn()));
        Optional<Instant> after =
                properties.get(AFTER).map(IsoDuration::of).map(wait -> calendar.plus(clock.instant(), wait));
        beforeGoLive.or(() -> after).map(Values::time).ifPresent(task::setDueDate);
    }

    /** When a task is due that has to be done before the client goes live; empty for any other task. */
    Optional<Instant> beforeGoLive(TaskProperties properties, LocalDate goLiveOn) {
        return properties.get(BEFORE_GO_LIVE).map(Period::parse).map(before -> calendar.dueAt(goLiveOn, before));
    }

    private Optional<CaseFile> caseOf(DelegateTask task) {
        return Optional.ofNullable(task.getExecution().getProcessBusinessKey()).flatMap(files::find);
    }
}
