package onboarding.afas.process;

import java.util.stream.Collectors;
import onboarding.afas.AfasLetters;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.LinkState;
import onboarding.afas.Links;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.client.CaseStatus;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every cell of the client is settled: client and responsible colleague are told which environments anybody links. */
@Component("afasRecordClientReady")
class RecordClientReadyDelegate implements JavaDelegate {

    private final Environments environments;
    private final Links links;
    private final AfasLetters letters;

    RecordClientReadyDelegate(Environments environments, Links links, AfasLetters letters) {
        this.environments = environments;
        this.links = links;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        execution.setVariable(Variables.PATH_OUTCOME, CaseStatus.COMPLETED.name());
        String linked = environments.ofCase(reference).stream()
                .filter(environment -> links.ofEnvironment(environment.id()).stream()
                        .anyMatch(link -> link.state() == LinkState.LINKED))
                .map(Environment::code)
                .collect(Collectors.joining(", "));
        execution.setVariable(Variables.ANYBODY_LINKED, !linked.isEmpty());
        if (!linked.isEmpty()) {
            execution.setVariable(Variables.MAIL_KEY, letters.tellLinked(reference, linked));
        }
    }
}
