package onboarding.approval.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onboarding.approval.Approval;
import onboarding.approval.ApprovalProcess;
import onboarding.approval.Proposal;
import onboarding.approval.process.ObtainApprovalProcess.Fields;
import onboarding.approval.process.ObtainApprovalProcess.Outcome;
import onboarding.approval.process.ObtainApprovalProcess.Variables;
import onboarding.engine.Conflicts;
import onboarding.engine.EngineCommands;
import onboarding.engine.task.TaskSubmission;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Decides by submitting the form of the task that waits. */
@Component
class RunningApproval implements ApprovalProcess {

    private final TaskService tasks;
    private final EngineCommands commands;
    private final ApprovalDesk desk;
    private final TaskSubmission submission;
    private final MessageSource texts;

    RunningApproval(
            TaskService tasks,
            EngineCommands commands,
            ApprovalDesk desk,
            TaskSubmission submission,
            MessageSource texts) {
        this.tasks = tasks;
        this.commands = commands;
        this.desk = desk;
        this.submission = submission;
        this.texts = texts;
    }

    @Override
    public List<String> decide(Approval request, boolean approved, String reason, String userId) {
        String reference = request.proposal().caseReference();
        return Conflicts.translated(reference, () -> {
            desk.refresh();
            return waiting(request.proposal())
                    .map(task -> submission.submit(userId, task.getId(), answers(approved, reason)))
                    .orElseGet(() -> List.of(
                            texts.getMessage("approvals.decidedMeanwhile", null, LocaleContextHolder.getLocale())));
        });
    }

    private Optional<Task> waiting(Proposal proposal) {
        return Optional.ofNullable(commands.unchecked(context -> tasks.createTaskQuery()
                .processDefinitionKey(ObtainApprovalProcess.KEY)
                .processInstanceBusinessKey(proposal.caseReference())
                .processVariableValueEquals(Variables.SUBJECT, proposal.subject())
                .singleResult()));
    }

    private static Map<String, Object> answers(boolean approved, String reason) {
        return approved
                ? Map.of(Fields.DECISION, Outcome.APPROVED.name())
                : Map.of(Fields.DECISION, Outcome.REFUSED.name(), Fields.DECISION_REASON, reason);
    }
}
