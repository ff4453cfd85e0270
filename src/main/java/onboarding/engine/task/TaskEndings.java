package onboarding.engine.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import onboarding.engine.People;
import onboarding.engine.form.AssembledForms;
import onboarding.engine.form.CheckedForm;
import onboarding.engine.form.CheckedForm.Answer;
import onboarding.engine.form.FormChecks;
import onboarding.engine.form.FormChecks.Submit;
import onboarding.engine.form.FormRefusedException;
import onboarding.engine.form.FormSubmission;
import onboarding.office.WorkCalendar;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Ends a task in the way that the person says was true, and records it.
 *
 * <p>Only the person who has the task may end it, or somebody of its candidate group if nobody has it, who thereby takes it.
 * There is no exemption: a manager takes the task over first, which shows.
 */
@Component
class TaskEndings implements SmartInitializingSingleton {

    private static final String ENDING = "ending";
    private static final String NOTE = "endingNote";
    private static final String COLLEAGUE = "handOverTo";
    private static final String REST_UNTIL = "restUntil";
    private static final Set<String> ENDING_FIELDS = Set.of(ENDING, NOTE, COLLEAGUE, REST_UNTIL);

    private final AssembledForms forms;
    private final FormChecks checks;
    private final RestingTasks resting;
    private final ObjectProvider<TaskRecorder> recorder;
    private final People people;
    private final MessageSource texts;
    private final WorkCalendar calendar;
    private final Clock clock;

    /** The recorder is looked up late, since it may use the engine, which needs this class to start. */
    TaskEndings(
            AssembledForms forms,
            FormChecks checks,
            RestingTasks resting,
            ObjectProvider<TaskRecorder> recorder,
            People people,
            MessageSource texts,
            WorkCalendar calendar,
            Clock clock) {
        this.forms = forms;
        this.checks = checks;
        this.resting = resting;
        this.recorder = recorder;
        this.people = people;
        this.texts = texts;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        recorder.getObject();
    }

    /**
     * Ends the task or puts it down, and returns what may become process variables.
     *
     * @throws FormRefusedException if the person or the answers are not acceptable
     */
    VariableMap end(TaskEntity task, TaskFormData formData, Map<String, @Nullable Object> answers) {
        String caseReference = Objects.requireNonNull(
                task.getProcessInstance().getBusinessKey(), "A case's process has the case reference as business key");
        List<String> groups = candidateGroups(task);
        String person = takenBySubmitter(task, groups);
        CheckedForm form = checks.check(
                new Submit(forms.ofTask(task, formData).orElse(null), answers, task.getVariables(), caseReference),
                this::checkEnding);
        Ending ending = form.text(ENDING).map(Ending::valueOf).orElse(Ending.DONE);
        String note = form.text(NOTE).orElse(null);
        String colleague = form.text(COLLEAGUE).orElse(null);
        Instant restsUntil = null;
        switch (ending) {
            case BLOCKED -> {
                LocalDate day = form.text(REST_UNTIL).map(LocalDate::parse).orElse(null);
                restsUntil = resting.rest(task, Objects.requireNonNullElse(note, ""), day);
                leaveOpenFor(person, task);
            }
            case HANDED_OVER -> {
                resting.wake(task);
                leaveOpenFor(Objects.requireNonNull(colleague), task);
            }
            case DONE, ALREADY_SO, NOT_APPLICABLE -> {
                if (task.getDelegationState() == DelegationState.PENDING) {
                    task.setDelegationState(DelegationState.RESOLVED);
                }
            }
        }
        recorder.getObject()
                .ended(new TaskEnded(
                        caseReference,
                        task.getProcessDefinition().getKey(),
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        task.getId(),
                        groups,
                        ending,
                        note,
                        colleague,
                        restsUntil,
                        evidence(form, ending),
                        person,
                        clock.instant()));
        return variables(form, ending);
    }

    /** The rules of the ending itself; says whether the task ends, so that the form's further rules apply. */
    private boolean checkEnding(FormSubmission submission) {
        if (!submission.has(ENDING)) {
            return true;
        }
        submission
                .date(REST_UNTIL)
                .filter(day -> !day.isAfter(calendar.today()))
                .ifPresent(day -> submission.refuse(REST_UNTIL, "engine.task.restUntilPassed"));
        return submission
                .text(ENDING)
                .map(Ending::valueOf)
                .map(Ending::completesTask)
                .orElse(true);
    }

    private String takenBySubmitter(TaskEntity task, List<String> groups) {
        String person = Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId())
                .orElseThrow(
                        () -> new IllegalStateException("A task's form is submitted by a person, who is logged in"));
        if (task.getAssignee() == null) {
            boolean offered = task.getCandidates().stream().anyMatch(link -> person.equals(link.getUserId()));
            if (!offered && groups.stream().noneMatch(group -> people.isMember(person, group))) {
                throw refused("engine.task.otherGroup");
            }
            task.setAssignee(person);
        } else if (!task.getAssignee().equals(person)) {
            throw refused("engine.task.takenBy", people.nameOf(task.getAssignee()));
        }
        return person;
    }

    /**
     * Makes the engine keep the task: a submit completes a task unless it is delegated, in which case it is resolved, which
     * gives it to its owner and leaves it open (SubmitTaskFormCmd).
     */
    private static void leaveOpenFor(String person, TaskEntity task) {
        task.setOwner(person);
        task.setDelegationState(DelegationState.PENDING);
    }

    private static List<Answer> evidence(CheckedForm form, Ending ending) {
        return form.answers().stream()
                .filter(answer -> !ENDING_FIELDS.contains(answer.key()))
                .filter(answer -> answer.evidenceOnly() || !ending.completesTask())
                .toList();
    }

    private static VariableMap variables(CheckedForm form, Ending ending) {
        VariableMap variables = Variables.createVariables();
        if (ending.completesTask()) {
            variables.putValueTyped(ENDING, Variables.stringValue(ending.name(), true));
            form.variables().forEach((name, value) -> {
                if (!ENDING_FIELDS.contains(name)) {
                    variables.put(name, value);
                }
            });
        }
        return variables;
    }

    private static List<String> candidateGroups(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private FormRefusedException refused(String messageKey, Object... args) {
        return new FormRefusedException(List.of(texts.getMessage(messageKey, args, LocaleContextHolder.getLocale())));
    }
}
