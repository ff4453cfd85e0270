package onboarding.afas.process;

import onboarding.afas.LinkState;
import onboarding.afas.Links;
import onboarding.afas.PccUsers;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.language.Phrase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A person has left: nothing of the person's links stays. */
@Component("afasRecordLeft")
class RecordLeftDelegate implements JavaDelegate {

    private final Links links;
    private final PccUsers users;
    private final PccNews news;
    private final CurrentUser currentUser;

    RecordLeftDelegate(Links links, PccUsers users, PccNews news, CurrentUser currentUser) {
        this.links = links;
        this.users = users;
        this.news = news;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long user = Long.parseLong(Values.text(execution, Variables.AFAS_USER));
        String reason = Phrase.of("afas.left").toString();
        links.currentOfUser(user).stream()
                .filter(link -> link.state() != LinkState.REVOKED)
                .forEach(link ->
                        links.recordRevoked(link.id(), execution.getProcessBusinessKey(), reason, currentUser.id()));
        users.recordLeft(user);
        links.letGo(user);
        news.changed(user);
    }
}
