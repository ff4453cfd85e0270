package onboarding.afas.process;

import java.util.Optional;
import onboarding.afas.Environments;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.confirmation.Confirmation;
import onboarding.confirmation.Confirmations;
import onboarding.engine.Values;
import onboarding.evidence.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what the client says it has done in its environment. */
@Component("afasRecordClientDid")
class RecordClientDidDelegate implements JavaDelegate {

    private final EnvironmentSheet sheet;
    private final Environments environments;
    private final Confirmations confirmations;

    RecordClientDidDelegate(EnvironmentSheet sheet, Environments environments, Confirmations confirmations) {
        this.sheet = sheet;
        this.environments = environments;
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Confirmation asked =
                confirmations.get(execution.getProcessBusinessKey(), Values.text(execution, Variables.SUBJECT));
        Actor client = Actor.client(Optional.ofNullable(asked.given())
                .map(Confirmation.Given::by)
                .orElse(asked.question().to().name()));
        long environment = sheet.environmentOf(execution).id();
        environments.recordAuthorised(environment, client);
        environments.recordConnectors(environment, client);
    }
}
