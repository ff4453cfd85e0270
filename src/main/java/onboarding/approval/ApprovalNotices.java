package onboarding.approval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.language.Phrase;
import onboarding.mail.Outbox;
import onboarding.mail.OutgoingMail;
import onboarding.mail.Recipient;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those who may decide, when they have not. */
@Service
@Transactional
public class ApprovalNotices {

    private static final String TEMPLATE = "approval-reminder";

    private final Approvals approvals;
    private final Approvers approvers;
    private final Outbox outbox;
    private final Evidence evidence;
    private final Colleagues colleagues;
    private final OfficeProfiles office;

    ApprovalNotices(
            Approvals approvals,
            Approvers approvers,
            Outbox outbox,
            Evidence evidence,
            Colleagues colleagues,
            OfficeProfiles office) {
        this.approvals = approvals;
        this.approvers = approvers;
        this.outbox = outbox;
        this.evidence = evidence;
        this.colleagues = colleagues;
        this.office = office;
    }

    /** Reminds everybody who may decide. */
    public void remind(String caseReference, String subject, String clientName) {
        Approval approval = approvals.get(caseReference, subject);
        write(
                approval,
                clientName,
                "remind",
                approvers.besides(approval.proposal().requestedBy()));
    }

    /** Tells the administrators as well, who can name a deputy. */
    public void escalate(String caseReference, String subject, String clientName) {
        Approval approval = approvals.get(caseReference, subject);
        write(
                approval,
                clientName,
                "escalate",
                approvers.andAdministrators(approval.proposal().requestedBy()));
    }

    private void write(Approval approval, String clientName, String step, List<Colleague> people) {
        List<Colleague> reachable =
                people.stream().filter(person -> !person.email().isBlank()).toList();
        reachable.forEach(person -> outbox.queue(new OutgoingMail(
                "%s/approval/%d/%s/%s".formatted(approval.proposal().caseReference(), approval.id(), step, person.id()),
                approval.proposal().caseReference(),
                TEMPLATE,
                person.writtenIn(office.current()),
                new Recipient(person.name(), person.email()),
                null,
                parameters(approval.proposal(), clientName),
                null)));
        evidence.record(
                approval.proposal().caseReference(),
                new Entry(
                        Actor.SYSTEM,
                        reachable.isEmpty() ? "evidence.approval.nobodyToTell" : "evidence.approval." + step,
                        Map.of("item", approval.proposal().item())));
    }

    private Map<String, String> parameters(Proposal proposal, String clientName) {
        BigDecimal amount = proposal.monthlyAmount();
        return Map.of(
                "clientName",
                clientName,
                "item",
                proposal.item(),
                "amount",
                amount == null ? "" : Phrase.of("approvals.amount", amount).toString(),
                "requesterName",
                colleagues.find(proposal.requestedBy()).map(Colleague::name).orElse(proposal.requestedBy()));
    }
}
