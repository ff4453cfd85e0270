package onboarding.approval.process;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onboarding.approval.Approvals;
import onboarding.approval.Approvers;
import onboarding.approval.Deputies.DeputiesChanged;
import onboarding.approval.process.ObtainApprovalProcess.Variables;
import onboarding.engine.CaseVariables;
import onboarding.engine.CurrentUser;
import onboarding.engine.EngineCommands;
import onboarding.office.Colleague;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens each request to exactly those who may decide on it, by name: a group would hold the colleague who asked, and
 * would leave out a deputy.
 */
@Component
class ApprovalDesk {

    private final Approvals approvals;
    private final Approvers approvers;
    private final TaskService tasks;
    private final EngineCommands commands;

    ApprovalDesk(Approvals approvals, Approvers approvers, TaskService tasks, EngineCommands commands) {
        this.approvals = approvals;
        this.approvers = approvers;
        this.tasks = tasks;
        this.commands = commands;
    }

    /** Those who may decide now, as a model offers a task to people: by user id, separated by commas. */
    String approvers(String caseReference, String subject) {
        List<String> people = approversOf(caseReference, subject);
        return people.isEmpty() ? CurrentUser.SYSTEM : String.join(",", people);
    }

    private List<String> approversOf(String caseReference, String subject) {
        return approvers
                .besides(approvals.get(caseReference, subject).proposal().requestedBy())
                .stream()
                .map(Colleague::id)
                .toList();
    }

    /** Managers come and go, and so do deputies. */
    @EventListener
    void on(DeputiesChanged event) {
        refresh();
    }

    /** Opens every request that waits to those who may decide now, and takes it from those who may not any more. */
    void refresh() {
        commands.unchecked(context -> {
            tasks.createTaskQuery()
                    .processDefinitionKey(ObtainApprovalProcess.KEY)
                    .list()
                    .forEach(this::refresh);
            return context;
        });
    }

    private void refresh(Task task) {
        String reference = (String) tasks.getVariable(task.getId(), CaseVariables.CASE_REFERENCE);
        String subject = (String) tasks.getVariable(task.getId(), Variables.SUBJECT);
        Set<String> right = new HashSet<>(approversOf(reference, subject));
        Set<String> before = new HashSet<>();
        tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getUserId() != null)
                .forEach(link -> before.add(link.getUserId()));
        before.stream()
                .filter(person -> !right.contains(person))
                .forEach(person -> tasks.deleteCandidateUser(task.getId(), person));
        right.stream()
                .filter(person -> !before.contains(person))
                .forEach(person -> tasks.addCandidateUser(task.getId(), person));
        if (task.getAssignee() != null && !right.contains(task.getAssignee())) {
            tasks.setAssignee(task.getId(), null);
        }
    }
}
