package onboarding.winbooks.process;

import onboarding.engine.Values;
import onboarding.winbooks.UserStage;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records for each person who is still awaited that the distributor says it is done. */
@Component("winbooksRecordSynchronisation")
class RecordSynchronisationDelegate implements JavaDelegate {

    private final AwaitedPeople awaited;
    private final WinBooksUsers users;

    RecordSynchronisationDelegate(AwaitedPeople awaited, WinBooksUsers users) {
        this.awaited = awaited;
        this.users = users;
    }

    @Override
    public void execute(DelegateExecution execution) {

        if ("DONE".equals(Values.text(execution, Variables.ANSWER))) {
            awaited.of(execution).stream()
                    .filter(user -> user.stage() == UserStage.REQUESTED && user.syncConfirmedAt() == null)
                    .forEach(user -> users.recordSynchronisationConfirmed(user.id(), true));
        }
    }
}
