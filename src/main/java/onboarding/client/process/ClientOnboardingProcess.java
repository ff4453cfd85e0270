package onboarding.client.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onboarding.client.CaseCarrier;
import onboarding.client.CaseFiles;
import onboarding.client.CaseProcess;
import onboarding.client.CaseStatus;
import onboarding.client.Cases;
import onboarding.client.OnboardingCase;
import onboarding.client.OpenTask;
import onboarding.engine.Conflicts;
import onboarding.engine.Correlation;
import onboarding.engine.language.TaskNames;
import onboarding.evidence.Actor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names of {@code client-onboarding}, the process that carries a case, and what can be asked of it from outside. */
@Component
public class ClientOnboardingProcess implements CaseProcess, CaseCarrier {

    public static final String KEY = "client-onboarding";

    private final Correlation correlation;
    private final Cases cases;
    private final CaseFiles files;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskNames taskNames;
    private final RunningCase running;

    ClientOnboardingProcess(
            Correlation correlation,
            Cases cases,
            CaseFiles files,
            RuntimeService runtime,
            TaskService tasks,
            TaskNames taskNames,
            RunningCase running) {
        this.correlation = correlation;
        this.cases = cases;
        this.files = files;
        this.runtime = runtime;
        this.tasks = tasks;
        this.taskNames = taskNames;
        this.running = running;
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenTask> openTasks(String caseReference) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseReference)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(this::openTask)
                .toList();
    }

    private OpenTask openTask(Task task) {
        return new OpenTask(
                task.getId(),
                taskNames.of(task),
                task.getAssignee(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                task.getFollowUpDate() == null ? null : task.getFollowUpDate().toInstant());
    }

    @Override
    @Transactional
    public boolean cancel(String caseReference, String reason, String userId) {
        // A case that was given up is being undone too, and still has the subscription.
        boolean isOpen = files.get(caseReference).status() == CaseStatus.OPEN;
        if (!isOpen) {
            return false;
        }
        cases.recordCancellation(caseReference, reason, Actor.staff(userId));
        if (!correlation.deliver(Messages.CASE_CANCELLED, caseReference, Map.of())) {
            throw new IllegalStateException("The open case " + caseReference + " has no process to cancel");
        }
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> changeablePath(String caseReference) {
        return correlation.isAwaited(Messages.PATH_CHANGE_ASKED, caseReference)
                ? Optional.of(situation(caseReference))
                : Optional.empty();
    }

    private String situation(String caseReference) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(root(caseReference))
                .variableName(Variables.SITUATION)
                .list()
                .stream()
                .map(VariableInstance::getValue)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private String root(String caseReference) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(caseReference)
                .singleResult()
                .getId();
    }

    @Override
    @Transactional
    public boolean changePath(String caseReference, String situation, String reason, String userId) {
        boolean isTaken = files.get(caseReference).status() == CaseStatus.OPEN
                && correlation.isAwaited(Messages.PATH_CHANGE_ASKED, caseReference);
        if (isTaken) {
            cases.recordPathChangeAsked(caseReference, situation, reason, userId);
            correlation.deliver(
                    Messages.PATH_CHANGE_ASKED, caseReference, Map.of(), Map.of(Variables.SITUATION, situation));
        }
        return isTaken;
    }

    @Override
    @Transactional
    public void prepareToLeavePath(String caseReference, String situation, String reason, String userId) {
        cases.recordPathChangeAsked(caseReference, situation, reason, userId);
        // The process of the path hands the situation over, also when it ends by the error.
        ProcessInstance path = runtime.createProcessInstanceQuery()
                .processDefinitionKey(files.get(caseReference).path())
                .processInstanceBusinessKey(caseReference)
                .singleResult();
        runtime.setVariable(path.getId(), Variables.SITUATION, situation);
    }

    @Override
    @Transactional
    public void follow(OnboardingCase before, OnboardingCase after) {
        Conflicts.translated(after.reference(), () -> running.follow(before, after));
    }

    static final class Messages {
        static final String CASE_CANCELLED = "client.caseCancelled";
        /** While a path is being taken: another one is needed. Carries the situation that was seen. */
        static final String PATH_CHANGE_ASKED = "client.pathChangeAsked";

        private Messages() {}
    }

    public static final class Variables {
        /** {@link onboarding.client.Product} by name. */
        public static final String PRODUCT = "product";
        /** {@link onboarding.client.KnownSituation} by name: what was believed before anybody looked. */
        public static final String KNOWN_SITUATION = "knownSituation";
        /** What was seen at the vendor, in the vendor's own terms; decides the path. */
        public static final String SITUATION = "situation";
        /** Key of the process that looks the client up at the vendor. */
        public static final String PREPARATION_PROCESS = "preparationProcess";
        /** Key of the process that undoes what was set up at the vendor. */
        static final String UNDO_PROCESS = "undoProcess";
        /** Key of the process that is the path, or null when none fits. */
        public static final String ONBOARDING_PATH = "onboardingPath";
        /** {@link onboarding.client.CaseStatus} that the path leads to, by name. */
        public static final String PATH_OUTCOME = "pathOutcome";
        /** What staff decided after no path fitted: {@code LOOK_AGAIN} or {@code CLOSE}. */
        static final String DECIDE_WITHOUT_PATH_OUTCOME = "decideWithoutPathOutcome";

        private Variables() {}
    }
}
