package onboarding.afas.process;

import java.util.Optional;
import onboarding.afas.AfasOffices;
import onboarding.afas.Environments;
import onboarding.afas.LinkState;
import onboarding.afas.Links;
import onboarding.client.CaseFiles;
import onboarding.engine.CurrentUser;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that nothing stays of a cancelled case; nobody is asked about its Updates any more. */
@Component("afasRecordUndone")
class RecordUndoneDelegate implements JavaDelegate {

    private final AfasOffices offices;
    private final Environments environments;
    private final Links links;
    private final CaseFiles files;
    private final UpdateTalks talks;
    private final CurrentUser currentUser;

    RecordUndoneDelegate(
            AfasOffices offices,
            Environments environments,
            Links links,
            CaseFiles files,
            UpdateTalks talks,
            CurrentUser currentUser) {
        this.offices = offices;
        this.environments = environments;
        this.links = links;
        this.files = files;
        this.talks = talks;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        String reason =
                Optional.ofNullable(files.get(reference).closingReason()).orElse("");
        environments.ofCase(reference).forEach(environment -> {
            links.ofEnvironment(environment.id()).stream()
                    .filter(link -> link.state() == LinkState.LINKED || link.state() == LinkState.OPEN)
                    .forEach(link -> links.recordRevoked(link.id(), reference, reason, currentUser.id()));
            environments.recordEnd(environment.id(), reason, currentUser.id());
            talks.news(environment.id());
        });
        links.wantedIn(reference).forEach(link -> links.recordRevoked(link.id(), reference, reason, currentUser.id()));
        offices.recordUndone(reference);
    }
}
