package onboarding.winbooks.process;

import java.util.Set;
import onboarding.client.Cases;
import onboarding.winbooks.ClientDossier;
import onboarding.winbooks.ClientDossiers;
import onboarding.winbooks.Licences;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows the dossier that the people of the client will see, and proposes the client's language for them. */
@Component("winbooksShowDossier")
class ShowDossierListener implements TaskListener {

    /** What the Portaal offers; whoever reads something else gets English. */
    private static final Set<String> LANGUAGES = Set.of("nl", "fr", "en");

    private final Cases cases;
    private final ClientDossiers dossiers;
    private final Licences licences;

    ShowDossierListener(Cases cases, ClientDossiers dossiers, Licences licences) {
        this.cases = cases;
        this.dossiers = dossiers;
        this.licences = licences;
    }

    @Override
    public void notify(DelegateTask task) {

        String reference = task.getExecution().getProcessBusinessKey();
        ClientDossier dossier = dossiers.get(reference);
        String language = cases.get(reference).client().language();
        task.getExecution()
                .setVariable(Variables.CLIENT_PERSON_LANGUAGE, LANGUAGES.contains(language) ? language : "en");
        task.getExecution().setVariable(Variables.CLIENT_DOSSIER_NAME, dossier.name());
        task.getExecution().setVariable(Variables.CLIENT_ROLES, dossier.roles());
        task.getExecution()
                .setVariable(
                        Variables.LICENCE_NAME,
                        licences.get(dossier.licenceId()).name());
    }
}
