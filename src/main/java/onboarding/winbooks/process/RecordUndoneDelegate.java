package onboarding.winbooks.process;

import onboarding.engine.CurrentUser;
import onboarding.winbooks.Licences;
import onboarding.winbooks.UserStage;
import onboarding.winbooks.WinBooksUsers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that nobody keeps an ID because of the case. Who was ready before keeps it. */
@Component("winbooksRecordUndone")
class RecordUndoneDelegate implements JavaDelegate {

    private final WinBooksUsers users;
    private final Licences licences;
    private final CurrentUser currentUser;

    RecordUndoneDelegate(WinBooksUsers users, Licences licences, CurrentUser currentUser) {
        this.users = users;
        this.licences = licences;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {

        String reference = execution.getProcessBusinessKey();
        users.ofCase(reference).stream()
                .filter(user -> user.isToUndo() || user.stage() == UserStage.REQUESTED)
                .forEach(user -> users.recordEnd(user.id(), UserStage.UNDONE, "", currentUser.id()));
        licences.recordUndone(reference);
    }
}
