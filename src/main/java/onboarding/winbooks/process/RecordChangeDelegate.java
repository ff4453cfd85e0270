package onboarding.winbooks.process;

import java.util.List;
import onboarding.engine.CurrentUser;
import onboarding.winbooks.ClientDossiers;
import onboarding.winbooks.Entries;
import onboarding.winbooks.EntriesInWords;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what was entered on the Portaal. Another name of a client's dossier counts for everybody of the client. */
@Component("winbooksRecordChange")
class RecordChangeDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final WinBooksUsers users;
    private final ClientDossiers dossiers;
    private final EntriesInWords words;
    private final CurrentUser currentUser;

    RecordChangeDelegate(
            PersonSheet sheet,
            WinBooksUsers users,
            ClientDossiers dossiers,
            EntriesInWords words,
            CurrentUser currentUser) {
        this.sheet = sheet;
        this.users = users;
        this.dossiers = dossiers;
        this.words = words;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WinBooksUser user = sheet.userOf(execution);
        Entries wanted = WantedEntries.of(execution, user);
        if (!user.isColleague()) {
            renameDossier(user, wanted.access().dossiers().get(0));
        }
        List<String> lines = words.differences(user.entries(), wanted);
        users.recordChange(user.id(), wanted, String.join("\n", lines), currentUser.id());
        execution.setVariable(Variables.CHANGE_OUTCOME, "CHANGED");
    }

    private void renameDossier(WinBooksUser user, String name) {
        String before = dossiers.get(user.caseReference()).name();
        if (!before.equals(name)) {
            dossiers.rename(user.caseReference(), name);
            users.renameDossier(user.caseReference(), before, name);
        }
    }
}
