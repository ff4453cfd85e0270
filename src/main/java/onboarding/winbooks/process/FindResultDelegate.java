package onboarding.winbooks.process;

import onboarding.winbooks.UserStage;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether anybody at the client works with an ID, or all of them were dropped. */
@Component("winbooksFindResult")
class FindResultDelegate implements JavaDelegate {

    private final WinBooksUsers users;

    FindResultDelegate(WinBooksUsers users) {
        this.users = users;
    }

    @Override
    public void execute(DelegateExecution execution) {

        execution.setVariable(
                Variables.SOMEBODY_READY,
                users.ofCase(execution.getProcessBusinessKey()).stream()
                        .anyMatch(user -> user.stage() == UserStage.READY));
    }
}
