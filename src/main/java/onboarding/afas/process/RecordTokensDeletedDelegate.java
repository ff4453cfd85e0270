package onboarding.afas.process;

import onboarding.afas.Links;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.language.Phrase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The tokens of a lost workstation are deleted: it reaches no environment any more. */
@Component("afasRecordTokensDeleted")
class RecordTokensDeletedDelegate implements JavaDelegate {

    private final Links links;
    private final LostTokens lost;
    private final PccNews news;
    private final PccUsers users;
    private final CurrentUser currentUser;

    RecordTokensDeletedDelegate(Links links, LostTokens lost, PccNews news, PccUsers users, CurrentUser currentUser) {
        this.links = links;
        this.lost = lost;
        this.news = news;
        this.users = users;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PccUser user = users.get(Long.parseLong(Values.text(execution, Variables.AFAS_USER)));
        String reason = Phrase.of("afas.tokenDeleted").toString();
        lost.of(user)
                .forEach(link -> links.recordTokenDeleted(
                        link.id(), execution.getProcessBusinessKey(), reason, currentUser.id()));
        if (!lost.isReplaced(user)) {
            users.forgetWorkstation(user.id());
            news.changed(user.id());
        }
    }
}
