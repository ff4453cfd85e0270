package onboarding.client.process;

import java.util.List;
import java.util.Objects;
import onboarding.client.OnboardingCase;
import onboarding.engine.CaseVariables;
import onboarding.engine.People;
import onboarding.engine.TaskModels;
import onboarding.engine.Values;
import onboarding.engine.task.Assignments;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Lets the running processes of a case, also those beside it, follow what was put right in its record. */
@Component
class RunningCase {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskModels models;
    private final DueDates dueDates;
    private final Assignments assignments;
    private final People people;

    RunningCase(
            RuntimeService runtime,
            TaskService tasks,
            TaskModels models,
            DueDates dueDates,
            Assignments assignments,
            People people) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.models = models;
        this.dueDates = dueDates;
        this.assignments = assignments;
        this.people = people;
    }

    /** @return the case as it is followed */
    OnboardingCase follow(OnboardingCase before, OnboardingCase after) {
        if (!before.client().legalName().equals(after.client().legalName())) {
            set(after.reference(), CaseVariables.CLIENT_NAME, after.client().legalName());
        }
        if (before.knownSituation() != after.knownSituation()) {
            set(
                    after.reference(),
                    ClientOnboardingProcess.Variables.KNOWN_SITUATION,
                    after.knownSituation().name());
        }
        if (!before.goLiveOn().equals(after.goLiveOn())) {
            openTasks(after.reference()).forEach(task -> dueAnew(task, after));
        }
        if (!before.responsible().equals(after.responsible())) {
            openTasks(after.reference()).stream()
                    .filter(task -> before.responsible().equals(task.getAssignee()))
                    .filter(task -> wouldGoTo(after.responsible(), task, after.reference()))
                    .forEach(task -> tasks.setAssignee(task.getId(), after.responsible()));
        }
        return after;
    }

    /** Wherever a process of the case has the variable; a process that does not know it is not told. */
    private void set(String caseReference, String variable, String value) {
        String[] instances =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseReference).list().stream()
                        .map(ProcessInstance::getId)
                        .toArray(String[]::new);
        if (instances.length > 0) {
            runtime.createVariableInstanceQuery().processInstanceIdIn(instances).variableName(variable).list().stream()
                    .filter(known -> known.getTaskId() == null)
                    .forEach(known -> runtime.setVariableLocal(known.getExecutionId(), variable, value));
        }
    }

    private List<Task> openTasks(String caseReference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseReference).list();
    }

    private void dueAnew(Task task, OnboardingCase after) {
        dueDates.beforeGoLive(models.propertiesOf(task), after.goLiveOn()).ifPresent(due -> {
            task.setDueDate(Values.time(due));
            tasks.saveTask(task);
        });
    }

    /** A task that was handed to somebody stays there; one that came by itself goes where it would go now. */
    private boolean wouldGoTo(String person, Task task, String caseReference) {
        return task.getOwner() == null
                && tasks.getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .anyMatch(group -> people.isMember(person, group)
                                && assignments
                                        .personFor(caseReference, group)
                                        .filter(person::equals)
                                        .isPresent());
    }
}
