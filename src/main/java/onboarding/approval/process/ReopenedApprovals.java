package onboarding.approval.process;

import java.time.Duration;
import onboarding.approval.Approvals;
import onboarding.client.TaskReopened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An approver who opens the own decision again takes it back. */
@Component
class ReopenedApprovals {

    /** The task is ended a moment before its decision is recorded, or in the same moment. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(1);

    private final Approvals approvals;

    ReopenedApprovals(Approvals approvals) {
        this.approvals = approvals;
    }

    @EventListener
    void on(TaskReopened event) {
        if (event.processKey().equals(ObtainApprovalProcess.KEY)) {
            approvals.takeBack(
                    event.caseReference(), event.userId(), event.completedAt().minus(SAME_MOMENT));
        }
    }
}
