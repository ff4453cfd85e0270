package onboarding.winbooks.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.winbooks.Access;
import onboarding.winbooks.ClientDossier;
import onboarding.winbooks.ClientDossiers;
import onboarding.winbooks.Level;
import onboarding.winbooks.NewUser;
import onboarding.winbooks.PasswordOrigin;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records a person of the client for whom an ID is wanted: level Gebruiker, this dossier only (procedures.md §2.7, step 4). */
@Component("winbooksRecordClientPerson")
class RecordClientPersonDelegate implements JavaDelegate {

    private final WinBooksUsers users;
    private final ClientDossiers dossiers;
    private final Matters matters;
    private final CurrentUser currentUser;

    RecordClientPersonDelegate(WinBooksUsers users, ClientDossiers dossiers, Matters matters, CurrentUser currentUser) {
        this.users = users;
        this.dossiers = dossiers;
        this.matters = matters;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {

        String reference = execution.getProcessBusinessKey();
        ClientDossier dossier = dossiers.get(reference);
        NewUser wanted = wanted(execution, dossier);
        matters.takeUp(reference, Matters.ofPerson(wanted.winbooksId()), "winbooks.refused.requestedAlready");
        users.request(reference, dossier.licenceId(), wanted, currentUser.id());
        execution.setVariable(Variables.NAMING_GOES_ON, Values.isTrue(execution, Fields.ANOTHER_PERSON));
        execution.setVariable(
                Variables.WINBOOKS_USERS,
                users.toServe(reference).stream()
                        .map(user -> String.valueOf(user.id()))
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static NewUser wanted(DelegateExecution execution, ClientDossier dossier) {
        PasswordOrigin passwordBy = Values.choice(execution, Fields.PASSWORD_BY, PasswordOrigin.class);
        return new NewUser(
                Values.text(execution, Fields.WANTED_ID),
                passwordBy,
                true,
                passwordBy == PasswordOrigin.PORTAL,
                new Access(Level.USER, false, List.of(dossier.name())),
                dossier.roles(),
                false,
                false,
                Values.text(execution, Fields.FIRST_NAME),
                Values.text(execution, Fields.LAST_NAME),
                Values.text(execution, Fields.PHONE),
                Values.text(execution, Variables.CLIENT_PERSON_LANGUAGE),
                false);
    }
}
