package onboarding.winbooks.process;

import onboarding.winbooks.ClientDossiers;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes that Connect is active for the dossier, so that a case that is given up switches it off again. */
@Component("winbooksNoteConnect")
class NoteConnectListener implements TaskListener {

    private final ClientDossiers dossiers;

    NoteConnectListener(ClientDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void notify(DelegateTask task) {

        dossiers.recordConnect(task.getExecution().getProcessBusinessKey());
    }
}
