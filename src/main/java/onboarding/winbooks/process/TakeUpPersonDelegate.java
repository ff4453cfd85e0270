package onboarding.winbooks.process;

import onboarding.engine.CaseVariables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes up the person who was chosen, under the reference of the case that brought the ID. */
@Component("winbooksTakeUpPerson")
class TakeUpPersonDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final WinBooksUsers users;
    private final CurrentUser currentUser;

    TakeUpPersonDelegate(PersonSheet sheet, WinBooksUsers users, CurrentUser currentUser) {
        this.sheet = sheet;
        this.users = users;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {

        WinBooksUser user = users.get(Long.parseLong(Values.text(execution, Fields.MANAGED_PERSON)));
        CaseVariables.carry(execution, user.caseReference(), user.fullName());
        execution.setVariable(Variables.WINBOOKS_USER, String.valueOf(user.id()));
        sheet.show(execution);
        users.recordManagement(
                user.id(),
                Values.text(execution, Variables.ID_WISH),
                Values.text(execution, Fields.MANAGED_BECAUSE),
                currentUser.id());
    }
}
