package onboarding.approval.process;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A deputy's first day comes, or a colleague becomes a manager, without anything happening to the requests that wait. */
@Component
class ApprovalSchedule {

    private final ApprovalDesk desk;

    ApprovalSchedule(ApprovalDesk desk) {
        this.desk = desk;
    }

    @Scheduled(cron = "${onboarding.approval.offer-anew:0 */5 * * * *}")
    void offerAnew() {
        desk.refresh();
    }
}
