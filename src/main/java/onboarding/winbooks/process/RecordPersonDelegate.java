package onboarding.winbooks.process;

import java.util.ArrayList;
import java.util.stream.Collectors;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.winbooks.Access;
import onboarding.winbooks.Level;
import onboarding.winbooks.NewUser;
import onboarding.winbooks.PasswordOrigin;
import onboarding.winbooks.PortalLists;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records a person for whom an ID is asked. */
@Component("winbooksRecordPerson")
class RecordPersonDelegate implements JavaDelegate {

    private final WinBooksUsers users;
    private final Matters matters;
    private final CurrentUser currentUser;

    RecordPersonDelegate(WinBooksUsers users, Matters matters, CurrentUser currentUser) {
        this.users = users;
        this.matters = matters;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {

        String reference = execution.getProcessBusinessKey();
        NewUser wanted = wanted(execution);
        matters.takeUp(reference, Matters.ofPerson(wanted.winbooksId()), "winbooks.refused.requestedAlready");
        users.request(
                reference, Long.parseLong(Values.text(execution, Variables.LICENCE_ID)), wanted, currentUser.id());
        execution.setVariable(Variables.NAMING_GOES_ON, Values.isTrue(execution, Fields.ANOTHER_PERSON));
        execution.setVariable(
                Variables.WINBOOKS_USERS,
                users.toServe(reference).stream()
                        .map(user -> String.valueOf(user.id()))
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static NewUser wanted(DelegateExecution execution) {
        return new NewUser(
                Values.text(execution, Fields.WANTED_ID),
                // The field is not seen where the person keeps the password of WinBooks on Web.
                Values.optionalText(execution, Fields.PASSWORD_BY)
                        .map(PasswordOrigin::valueOf)
                        .orElse(PasswordOrigin.OWN),
                Values.isTrue(execution, Fields.ACTIVATE_USER),
                Values.isTrue(execution, Fields.PORTAL_MAILS),
                Access.of(
                        Values.choice(execution, Fields.WANTED_LEVEL, Level.class),
                        Values.isTrue(execution, Fields.ALL_DOSSIERS),
                        Values.optionalText(execution, Fields.WANTED_DOSSIERS).orElse("")),
                String.join(", ", PortalLists.entries(Values.text(execution, Fields.WANTED_ROLES))),
                Values.isTrue(execution, Fields.DIGITAL_PRODUCTS),
                Values.isTrue(execution, Fields.NOTIFY_ALL_DOSSIERS),
                Values.text(execution, Fields.FIRST_NAME),
                Values.text(execution, Fields.LAST_NAME),
                Values.text(execution, Fields.PHONE),
                Values.text(execution, Fields.LANGUAGE),
                Values.isTrue(execution, Fields.ON_WEB_USER_ALREADY));
    }
}
