package onboarding.afas.process;

import java.util.List;
import onboarding.afas.Link;
import onboarding.afas.Links;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.language.Phrase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The person has no workstation that PCC runs on or does not need PCC, and so needs no link in this case. */
@Component("afasRecordUnfit")
class RecordUnfitDelegate implements JavaDelegate {

    private final Links links;
    private final PccUsers users;
    private final CellsToLink cells;
    private final PccNews news;
    private final CurrentUser currentUser;

    RecordUnfitDelegate(Links links, PccUsers users, CellsToLink cells, PccNews news, CurrentUser currentUser) {
        this.links = links;
        this.users = users;
        this.cells = cells;
        this.news = news;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PccUser user = users.get(Long.parseLong(Values.text(execution, Variables.AFAS_USER)));
        String reference = execution.getProcessBusinessKey();
        Values.optionalText(execution, Fields.NOT_NEEDED_BECAUSE)
                .ifPresentOrElse(
                        reason -> settle(cells.seenToIn(reference, user), reference, reason),
                        () -> settle(
                                links.openOfUser(user.id()),
                                reference,
                                Phrase.of("afas.onlyMac").toString()));
        news.left(user.id());
        execution.setVariable(Variables.PCC_OUTCOME, "UNFIT");
    }

    private void settle(List<Link> open, String caseReference, String reason) {
        open.forEach(link -> links.recordNotNeeded(link.id(), caseReference, reason, currentUser.id()));
    }
}
