package onboarding.winbooks.process;

import onboarding.winbooks.ClientDossier;
import onboarding.winbooks.ClientDossiers;
import onboarding.winbooks.Licences;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows the dossier that the people of the client will see. */
@Component("winbooksShowDossier")
class ShowDossierListener implements TaskListener {

    private final ClientDossiers dossiers;
    private final Licences licences;

    ShowDossierListener(ClientDossiers dossiers, Licences licences) {
        this.dossiers = dossiers;
        this.licences = licences;
    }

    @Override
    public void notify(DelegateTask task) {

        ClientDossier dossier = dossiers.get(task.getExecution().getProcessBusinessKey());
        task.getExecution().setVariable(Variables.CLIENT_DOSSIER_NAME, dossier.name());
        task.getExecution().setVariable(Variables.CLIENT_ROLES, dossier.roles());
        task.getExecution()
                .setVariable(
                        Variables.LICENCE_NAME,
                        licences.get(dossier.licenceId()).name());
    }
}
