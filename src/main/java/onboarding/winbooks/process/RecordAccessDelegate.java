package onboarding.winbooks.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.winbooks.Access;
import onboarding.winbooks.Level;
import onboarding.winbooks.UserStage;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what was settled after a refusal. */
@Component("winbooksRecordAccess")
class RecordAccessDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final WinBooksUsers users;
    private final Matters matters;
    private final CurrentUser currentUser;

    RecordAccessDelegate(PersonSheet sheet, WinBooksUsers users, Matters matters, CurrentUser currentUser) {
        this.sheet = sheet;
        this.users = users;
        this.matters = matters;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {

        WinBooksUser user = sheet.userOf(execution);
        if (Values.text(execution, Variables.ACCESS_OUTCOME).equals("AGREED")) {
            users.recordAccess(user.id(), access(execution), currentUser.id());
        } else {
            users.recordEnd(
                    user.id(), UserStage.DROPPED, Values.text(execution, Fields.DROPPED_BECAUSE), currentUser.id());
            matters.leave(user.caseReference(), Matters.ofPerson(user.winbooksId()));
        }
    }

    private static Access access(DelegateExecution execution) {
        return Access.of(
                Values.choice(execution, Fields.SETTLED_LEVEL, Level.class),
                Values.isTrue(execution, Fields.SETTLED_ALL_DOSSIERS),
                Values.optionalText(execution, Fields.SETTLED_DOSSIERS).orElse(""));
    }
}
