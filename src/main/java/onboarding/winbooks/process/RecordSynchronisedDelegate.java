package onboarding.winbooks.process;

import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.winbooks.Delivery;
import onboarding.winbooks.UserStage;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the Portaal shows the person. */
@Component("winbooksRecordSynchronised")
class RecordSynchronisedDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final WinBooksUsers users;
    private final CurrentUser currentUser;

    RecordSynchronisedDelegate(PersonSheet sheet, WinBooksUsers users, CurrentUser currentUser) {
        this.sheet = sheet;
        this.users = users;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {

        users.recordOnPortal(
                sheet.userOf(execution).id(),
                UserStage.SYNCHRONISED,
                Delivery.KNOWN_ALREADY,
                currentUser.id(),
                Values.text(execution, Variables.LICENCE_NAME));
    }
}
