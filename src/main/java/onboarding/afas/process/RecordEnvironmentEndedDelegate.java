package onboarding.afas.process;

import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.LinkState;
import onboarding.afas.Links;
import onboarding.engine.CurrentUser;
import onboarding.language.Phrase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A client has left: its environment is looked after no longer, and nobody is linked to it. */
@Component("afasRecordEnvironmentEnded")
class RecordEnvironmentEndedDelegate implements JavaDelegate {

    private final EnvironmentSheet sheet;
    private final Environments environments;
    private final Links links;
    private final UpdateTalks talks;
    private final CurrentUser currentUser;

    RecordEnvironmentEndedDelegate(
            EnvironmentSheet sheet,
            Environments environments,
            Links links,
            UpdateTalks talks,
            CurrentUser currentUser) {
        this.sheet = sheet;
        this.environments = environments;
        this.links = links;
        this.talks = talks;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Environment environment = sheet.environmentOf(execution);
        String reason = Phrase.of("afas.clientLeft").toString();
        links.ofEnvironment(environment.id()).stream()
                .filter(link -> link.state() == LinkState.LINKED || link.state() == LinkState.OPEN)
                .forEach(link ->
                        links.recordRevoked(link.id(), execution.getProcessBusinessKey(), reason, currentUser.id()));
        environments.recordEnd(environment.id(), reason, currentUser.id());
        talks.news(environment.id());
    }
}
