package onboarding.visma.process;

import onboarding.client.CaseStatus;
import onboarding.engine.CaseVariables;
import onboarding.engine.Values;
import onboarding.visma.Collaborations;
import onboarding.visma.process.VismaProcesses.Conclusion;
import onboarding.visma.process.VismaProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the collaboration works, and leaves the wait for the renewal behind. */
@Component("vismaRecordCollaboration")
class RecordCollaborationDelegate implements JavaDelegate {

    private final Collaborations collaborations;
    private final VismaProcesses processes;

    RecordCollaborationDelegate(Collaborations collaborations, VismaProcesses processes) {
        this.collaborations = collaborations;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        collaborations.recordActive(reference);
        execution.setVariable(Variables.PATH_OUTCOME, CaseStatus.COMPLETED.name());
        execution.setVariable(Variables.CONCLUSION, Conclusion.ACTIVE.name());
        processes.awaitRenewal(
                reference, Values.text(execution, CaseVariables.CLIENT_NAME), collaborations.renewalTaskAt(reference));
    }
}
