package onboarding.approval.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Opens a request to exactly those who may decide on it. */
@Component("approvalOfferToApprovers")
class OfferToApproversListener implements TaskListener {

    private final ApprovalDesk desk;

    OfferToApproversListener(ApprovalDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        desk.offer(task);
    }
}
