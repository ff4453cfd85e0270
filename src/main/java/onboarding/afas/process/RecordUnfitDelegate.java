package onboarding.afas.process;

import onboarding.afas.LinkState;
import onboarding.afas.Links;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.language.Phrase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The person has no workstation that PCC runs on, and so needs no link. */
@Component("afasRecordUnfit")
class RecordUnfitDelegate implements JavaDelegate {

    private final Links links;
    private final PccNews news;
    private final CurrentUser currentUser;

    RecordUnfitDelegate(Links links, PccNews news, CurrentUser currentUser) {
        this.links = links;
        this.news = news;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reason = Phrase.of("afas.onlyMac").toString();
        long user = Long.parseLong(Values.text(execution, Variables.AFAS_USER));
        links.ofUser(user).stream()
                .filter(link -> link.state() == LinkState.OPEN)
                .forEach(link ->
                        links.recordNotNeeded(link.id(), execution.getProcessBusinessKey(), reason, currentUser.id()));
        news.left(user);
        execution.setVariable(Variables.PCC_OUTCOME, "UNFIT");
    }
}
