package onboarding.winbooks.process;

import java.util.List;
import onboarding.approval.Approvals;
import onboarding.approval.Matter;
import onboarding.approval.Proposal;
import onboarding.engine.CurrentUser;
import onboarding.winbooks.Entries;
import onboarding.winbooks.EntriesInWords;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Compares what is wanted with the register, and proposes what a manager has to approve. Nothing is recorded yet. */
@Component("winbooksCompareWish")
class CompareWishDelegate implements JavaDelegate {

    /** As long as an approval can name what it is about. */
    private static final int ITEM_LENGTH = 200;

    private final PersonSheet sheet;
    private final EntriesInWords words;
    private final Approvals approvals;
    private final CurrentUser currentUser;

    CompareWishDelegate(PersonSheet sheet, EntriesInWords words, Approvals approvals, CurrentUser currentUser) {
        this.sheet = sheet;
        this.words = words;
        this.approvals = approvals;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if ("NOT_APPLICABLE".equals(execution.getVariable("ending"))) {
            execution.setVariable(Variables.CHANGE_KIND, "NOTHING");
            return;
        }
        WinBooksUser user = sheet.userOf(execution);
        Entries wanted = WantedEntries.of(execution, user);
        List<String> lines = words.differences(user.entries(), wanted);
        boolean isMore = wanted.needApprovalAfter(user.entries());
        execution.setVariable(Variables.CHANGE_WORDS, String.join("\n\n", lines));
        execution.setVariable(Variables.CHANGE_KIND, lines.isEmpty() ? "NOTHING" : isMore ? "MORE" : "USUAL");
        if (isMore) {
            // A subject of its own for each change: an access that was approved once and reduced is approved anew.
            String subject = "winbooks-change-" + execution.getProcessInstanceId();
            execution.setVariable(Variables.APPROVAL_SUBJECT, subject);
            approvals.propose(proposal(user, subject, wanted, lines));
        }
    }

    private Proposal proposal(WinBooksUser user, String subject, Entries wanted, List<String> lines) {
        String item = "%s, WinBooks: %s, %s"
                .formatted(user.fullName(), wanted.access().level().portalWord(), words.dossiers(wanted));
        return new Proposal(
                user.caseReference(),
                subject,
                Matter.ACCESS,
                item.length() > ITEM_LENGTH ? item.substring(0, ITEM_LENGTH - 1) + "…" : item,
                false,
                null,
                null,
                currentUser.id(),
                String.join("; ", lines));
    }
}
