package onboarding.approval;

import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;

/** What the page of approvals asks of the process that carries a request. */
public interface ApprovalProcess {

    /**
     * Decides on a request in somebody's name, by the task that waits for it and under the same rules as in Tasklist.
     *
     * @param reason why it is refused; empty for an approval
     * @return why it was not decided, in sentences for the person; empty when it was
     * @throws OptimisticLockingFailureException when somebody else decided at the same moment
     */
    List<String> decide(Approval request, boolean approved, String reason, String userId);
}
