package onboarding.afas.process;

import java.util.Locale;
import onboarding.afas.Links;
import onboarding.afas.PccUser;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The tokens of a lost workstation are deleted: it reaches no environment any more. */
@Component("afasRecordTokensDeleted")
class RecordTokensDeletedDelegate implements JavaDelegate {

    private final Links links;
    private final LostTokens lost;
    private final PccNews news;
    private final PccUsers users;
    private final CurrentUser currentUser;
    private final MessageSource texts;

    RecordTokensDeletedDelegate(
            Links links, LostTokens lost, PccNews news, PccUsers users, CurrentUser currentUser, MessageSource texts) {
        this.links = links;
        this.lost = lost;
        this.news = news;
        this.users = users;
        this.currentUser = currentUser;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PccUser user = users.get(Long.parseLong(Values.text(execution, Variables.AFAS_USER)));
        String reason = texts.getMessage("afas.tokenDeleted", null, Locale.ENGLISH);
        lost.of(user)
                .forEach(link -> links.recordTokenDeleted(
                        link.id(), execution.getProcessBusinessKey(), reason, currentUser.id()));
        if (!lost.isReplaced(user)) {
            users.forgetWorkstation(user.id());
            news.changed(user.id());
        }
    }
}
