package onboarding.client.process;

import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onboarding.client.CaseCarrier;
import onboarding.client.EndedTasks;
import onboarding.engine.Conflicts;
import onboarding.engine.TaskModels;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a case back to a task that was ended.
 *
 * <p>The nearest scope around the task that still runs is where the case goes back: to the task itself, or to the
 * sub-process or called process that began with it and has ended meanwhile. In that scope everything is given up that
 * began after the task was ended and that the model leads to from there; what runs beside it stays.
 */
@Component
class TaskReopening implements EndedTasks {

    /** The property of a task that its process does not come to again while what the task recorded stands. */
    private static final String WHEN_RECORDED = "whenRecorded";

    private static final String PASSED_OVER = "passedOver";

    private final HistoryService history;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskModels models;
    private final List<CaseCarrier> carriers;

    TaskReopening(
            HistoryService history,
            RuntimeService runtime,
            TaskService tasks,
            TaskModels models,
            List<CaseCarrier> carriers) {
        this.history = history;
        this.runtime = runtime;
        this.tasks = tasks;
        this.models = models;
        this.carriers = carriers;
    }

    /**
     * Where a case goes back to.
     *
     * @param scope activity instance around the element; the process instance itself at its top
     * @param element what begins again
     * @param endedScopes everything between the scope and the task, which has ended
     */
    private record Place(String processInstance, String scope, String element, Set<String> endedScopes) {

        boolean isAtTheTop() {
            return scope.equals(processInstance);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> ofTheCaseItself(String caseReference, List<String> taskIds) {
        Optional<String> root = Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processDefinitionKeyIn(
                                carriers.stream().map(CaseCarrier::processKey).toArray(String[]::new))
                        .processInstanceBusinessKey(caseReference)
                        .singleResult())
                .map(ProcessInstance::getId);
        return root.isEmpty()
                ? List.of()
                : history
                        .createHistoricTaskInstanceQuery()
                        .processInstanceBusinessKey(caseReference)
                        .finished()
                        .list()
                        .stream()
                        .filter(task -> root.get().equals(task.getRootProcessInstanceId()))
                        .map(HistoricTaskInstance::getId)
                        .filter(taskIds::contains)
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Origin originOf(String taskId) {
        HistoricTaskInstance task = task(taskId);
        return new Origin(
                task.getProcessDefinitionKey(),
                task.getTaskDefinitionKey(),
                models.formOf(task.getProcessDefinitionId(), task.getTaskDefinitionKey()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean canReopen(String taskId, List<String> endedBefore) {
        HistoricTaskInstance task = task(taskId);
        return place(task)
                .filter(place -> endedBefore.stream()
                        .map(this::task)
                        .filter(before -> place.endedScopes()
                                .contains(
                                        activity(before.getActivityInstanceId()).getParentActivityInstanceId()))
                        .allMatch(before -> before.getTaskDefinitionKey().equals(task.getTaskDefinitionKey())
                                || isPassedOver(before)))
                .isPresent();
    }

    /** A process that begins again does not come to this task while what it recorded stands. */
    private boolean isPassedOver(HistoricTaskInstance before) {
        return models.propertiesOf(before.getProcessDefinitionId(), before.getTaskDefinitionKey())
                .get(WHEN_RECORDED)
                .filter(PASSED_OVER::equals)
                .isPresent();
    }

    @Override
    @Transactional
    public boolean reopen(String caseReference, String taskId, String userId) {
        HistoricTaskInstance task = task(taskId);
        Set<String> openBefore = new HashSet<>();
        open(caseReference, task).forEach(open -> openBefore.add(open.getId()));
        place(task).ifPresent(place -> Conflicts.translated(caseReference, () -> goBack(place, task.getEndTime())));
        List<Task> reopened = open(caseReference, task).stream()
                .filter(open -> !openBefore.contains(open.getId()))
                .toList();
        reopened.forEach(open -> tasks.setAssignee(open.getId(), userId));
        return !reopened.isEmpty();
    }

    private List<Task> open(String caseReference, HistoricTaskInstance like) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseReference)
                .processDefinitionKey(like.getProcessDefinitionKey())
                .taskDefinitionKey(like.getTaskDefinitionKey())
                .list();
    }

    /** Empty for one of several instances that the model makes at once, which cannot begin again by itself. */
    private Optional<Place> place(HistoricTaskInstance task) {
        HistoricActivityInstance element = activity(task.getActivityInstanceId());
        Set<String> ended = new HashSet<>();
        while (element != null) {
            String scope = element.getParentActivityInstanceId();
            String processInstance = element.getProcessInstanceId();
            HistoricActivityInstance around = scope.equals(processInstance) ? null : activity(scope);
            if (around == null ? isRunning(processInstance) : around.getEndTime() == null) {
                boolean isOneOfMany =
                        around != null && around.getActivityType().equals(ActivityTypes.MULTI_INSTANCE_BODY);
                return isOneOfMany
                        ? Optional.empty()
                        : Optional.of(new Place(processInstance, scope, element.getActivityId(), ended));
            }
            ended.add(scope);
            element = around == null ? callOf(processInstance) : around;
        }
        return Optional.empty();
    }

    private boolean isRunning(String processInstance) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(processInstance)
                        .count()
                > 0;
    }

    /** The call activity that called a process; null for one that nobody called. */
    private @Nullable HistoricActivityInstance callOf(String called) {
        String caller = history.createHistoricProcessInstanceQuery()
                .processInstanceId(called)
                .singleResult()
                .getSuperProcessInstanceId();
        return caller == null
                ? null
                : history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(caller)
                        .activityType(ActivityTypes.CALL_ACTIVITY)
                        .list()
                        .stream()
                        .filter(call -> called.equals(call.getCalledProcessInstanceId()))
                        .findFirst()
                        .orElse(null);
    }

    private int goBack(Place place, Date endedAt) {
        ActivityInstance scope = find(runtime.getActivityInstance(place.processInstance()), place.scope())
                .findFirst()
                .orElseThrow();
        Set<String> later = models.reachableFrom(scope.getProcessDefinitionId(), place.element());
        List<ActivityInstance> begun = Stream.of(scope.getChildActivityInstances())
                .filter(child -> later.contains(elementOf(child.getActivityId())))
                .filter(child -> !activity(child.getId()).getStartTime().before(endedAt))
                .toList();
        List<TransitionInstance> beginning = Stream.of(scope.getChildTransitionInstances())
                .filter(child -> later.contains(elementOf(child.getActivityId())))
                .toList();
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(place.processInstance());
        if (!place.isAtTheTop()) {
            // First, since a sub-process in which nothing runs any more would end.
            change.startBeforeActivity(place.element(), place.scope());
        }
        begun.forEach(child -> change.cancelActivityInstance(child.getId()));
        beginning.forEach(child -> change.cancelTransitionInstance(child.getId()));
        if (place.isAtTheTop()) {
            // Last, since what begins again must not meet what is given up: both may wait for the same message.
            change.startBeforeActivity(place.element());
        }
        change.execute();
        return begun.size() + beginning.size();
    }

    /** The element of the model; the engine names what is around several instances of one element after it. */
    private static String elementOf(String activityId) {
        return activityId.split("#", 2)[0];
    }

    private static Stream<ActivityInstance> find(ActivityInstance tree, String id) {
        return tree.getId().equals(id)
                ? Stream.of(tree)
                : Stream.of(tree.getChildActivityInstances()).flatMap(child -> find(child, id));
    }

    private HistoricTaskInstance task(String id) {
        return history.createHistoricTaskInstanceQuery().taskId(id).singleResult();
    }

    private HistoricActivityInstance activity(String id) {
        return history.createHistoricActivityInstanceQuery()
                .activityInstanceId(id)
                .singleResult();
    }
}
