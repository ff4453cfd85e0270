package onboarding.afas.process;

import java.util.stream.Collectors;
import onboarding.afas.AfasLetters;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.client.CaseStatus;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every cell of the client is settled: the client and the responsible colleague are told. */
@Component("afasRecordClientReady")
class RecordClientReadyDelegate implements JavaDelegate {

    private final Environments environments;
    private final AfasLetters letters;

    RecordClientReadyDelegate(Environments environments, AfasLetters letters) {
        this.environments = environments;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        execution.setVariable(Variables.PATH_OUTCOME, CaseStatus.COMPLETED.name());
        execution.setVariable(
                Variables.MAIL_KEY,
                letters.tellLinked(
                        reference,
                        environments.ofCase(reference).stream()
                                .map(Environment::code)
                                .collect(Collectors.joining(", "))));
    }
}
