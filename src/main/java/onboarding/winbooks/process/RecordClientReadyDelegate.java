package onboarding.winbooks.process;

import onboarding.client.CaseStatus;
import onboarding.winbooks.ClientDossiers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the client works with WinBooks. */
@Component("winbooksRecordClientReady")
class RecordClientReadyDelegate implements JavaDelegate {

    private final ClientDossiers dossiers;

    RecordClientReadyDelegate(ClientDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {

        dossiers.recordReady(execution.getProcessBusinessKey());
        execution.setVariable(Variables.PATH_OUTCOME, CaseStatus.COMPLETED.name());
    }
}
