package onboarding.winbooks.process;

import java.util.List;
import onboarding.engine.CaseVariables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.engine.form.FormRefusedException;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Takes up the person who was chosen, under the reference of the case that brought the ID. */
@Component("winbooksTakeUpPerson")
class TakeUpPersonDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final WinBooksUsers users;
    private final CurrentUser currentUser;
    private final RunningManagement management;
    private final MessageSource texts;

    TakeUpPersonDelegate(
            PersonSheet sheet,
            WinBooksUsers users,
            CurrentUser currentUser,
            RunningManagement management,
            MessageSource texts) {
        this.sheet = sheet;
        this.users = users;
        this.currentUser = currentUser;
        this.management = management;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution execution) {

        refuseManaged(Values.text(execution, Fields.MANAGED_PERSON));
        WinBooksUser user = users.get(Long.parseLong(Values.text(execution, Fields.MANAGED_PERSON)));
        CaseVariables.carry(execution, user.caseReference(), user.fullName());
        execution.setVariable(Variables.WINBOOKS_USER, String.valueOf(user.id()));
        sheet.show(execution);
        users.recordManagement(
                user.id(),
                Values.text(execution, Variables.ID_WISH),
                Values.text(execution, Variables.MANAGED_BECAUSE),
                currentUser.id());
    }

    /** Two colleagues who start at the same moment: the second one waits for the first and is refused then. */
    private void refuseManaged(String person) {
        users.lock(Long.parseLong(person));
        management.managerOf(person).ifPresent(name -> {
            throw new FormRefusedException(List.of(texts.getMessage(
                    "winbooks.refused.managedAlready", new Object[] {name}, LocaleContextHolder.getLocale())));
        });
    }
}
