package onboarding.client.process;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import onboarding.client.Cases;
import onboarding.client.OnboardingCase;
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

    private final Cases cases;
    private final WorkCalendar calendar;
    private final Clock clock;

    DueDates(Cases cases, WorkCalendar calendar, Clock clock) {
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void created(DelegateTask task, TaskProperties properties) {
        Optional<Instant> beforeGoLive = caseOf(task).flatMap(found -> beforeGoLive(properties, found));
        Optional<Instant> after =
                properties.get(AFTER).map(IsoDuration::of).map(wait -> calendar.plus(clock.instant(), wait));
        beforeGoLive.or(() -> after).map(Values::time).ifPresent(task::setDueDate);
    }

    /** When a task is due that has to be done before the client goes live; empty for any other task. */
    Optional<Instant> beforeGoLive(TaskProperties properties, OnboardingCase of) {
        return properties.get(BEFORE_GO_LIVE).map(Period::parse).map(before -> calendar.dueAt(of.goLiveOn(), before));
    }

    private Optional<OnboardingCase> caseOf(DelegateTask task) {
        return Optional.ofNullable(task.getExecution().getProcessBusinessKey()).flatMap(cases::find);
    }
}
