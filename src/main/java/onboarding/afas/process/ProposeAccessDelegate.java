package onboarding.afas.process;

import java.util.List;
import java.util.stream.Collectors;
import onboarding.afas.AfasWords;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Links;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.approval.Approvals;
import onboarding.approval.Matter;
import onboarding.approval.Proposal;
import onboarding.engine.CurrentUser;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Proposes who sees the data of the client; a manager who did not ask for it decides (procedures.md §0.5). */
@Component("afasProposeAccess")
class ProposeAccessDelegate implements JavaDelegate {

    private static final String SUBJECT = "afas-access";

    /** As long as an approval can name what it is about. */
    private static final int ITEM_LENGTH = 200;

    private final Environments environments;
    private final Links links;
    private final AfasWords words;
    private final Approvals approvals;
    private final CurrentUser currentUser;

    ProposeAccessDelegate(
            Environments environments, Links links, AfasWords words, Approvals approvals, CurrentUser currentUser) {
        this.environments = environments;
        this.links = links;
        this.words = words;
        this.approvals = approvals;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        approvals.propose(new Proposal(
                reference, SUBJECT, Matter.ACCESS, item(reference), false, null, null, currentUser.id(), ""));
        execution.setVariable(Variables.APPROVAL_SUBJECT, SUBJECT);
    }

    private String item(String caseReference) {
        List<Environment> ofClient = environments.ofCase(caseReference);
        String people = ofClient.stream()
                .flatMap(environment -> links.peopleOf(environment.id()).stream())
                .map(user -> words.nameOf(user.colleague()))
                .distinct()
                .collect(Collectors.joining(", "));
        String item = "AFAS Profit %s: %s"
                .formatted(ofClient.stream().map(Environment::code).collect(Collectors.joining(", ")), people);
        return shortened(item);
    }

    static String shortened(String item) {
        return item.length() > ITEM_LENGTH ? item.substring(0, ITEM_LENGTH - 1) + "…" : item;
    }
}
