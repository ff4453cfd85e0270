package onboarding.winbooks.process;

import onboarding.engine.Values;
import onboarding.winbooks.ClientDossier;
import onboarding.winbooks.ClientDossiers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the dossier of the client. */
@Component("winbooksRecordLookUp")
class RecordLookUpDelegate implements JavaDelegate {

    private final ClientDossiers dossiers;

    RecordLookUpDelegate(ClientDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {

        Values.optionalText(execution, Fields.CLIENT_DOSSIER)
                .ifPresent(dossier -> dossiers.record(new ClientDossier(
                        execution.getProcessBusinessKey(),
                        Long.parseLong(Values.text(execution, Fields.REQUESTED_LICENCE)),
                        dossier,
                        Values.isTrue(execution, Fields.VIEW_WANTED),
                        null,
                        null)));
    }
}
