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

/** The tokens of a lost workstation are deleted: it reaches no environment any more. */
@Component("afasRecordTokensDeleted")
class RecordTokensDeletedDelegate implements JavaDelegate {

    private final Links links;
    private final PccUsers users;
    private final CurrentUser currentUser;

    RecordTokensDeletedDelegate(Links links, PccUsers users, CurrentUser currentUser) {
        this.links = links;
        this.users = users;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long user = Long.parseLong(Values.text(execution, Variables.AFAS_USER));
        String reason = Phrase.of("afas.tokenDeleted").toString();
        links.ofUser(user).stream()
                .filter(link -> link.state() == LinkState.LINKED)
                .forEach(link ->
                        links.recordRevoked(link.id(), execution.getProcessBusinessKey(), reason, currentUser.id()));
        users.forgetWorkstation(user);
        links.changedFor(user);
    }
}
