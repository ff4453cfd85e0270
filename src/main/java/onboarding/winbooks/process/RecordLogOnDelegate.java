package onboarding.winbooks.process;

import onboarding.confirmation.Confirmations;
import onboarding.engine.Values;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the first log-on; the question is settled, and no password waits any more. */
@Component("winbooksRecordLogOn")
class RecordLogOnDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final WinBooksUsers users;
    private final Passwords passwords;
    private final Confirmations confirmations;

    RecordLogOnDelegate(PersonSheet sheet, WinBooksUsers users, Passwords passwords, Confirmations confirmations) {
        this.sheet = sheet;
        this.users = users;
        this.passwords = passwords;
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {

        confirmations.settle(execution.getProcessBusinessKey(), Values.text(execution, Variables.SUBJECT));
        WinBooksUser user = sheet.userOf(execution);
        passwords.forget(user);
        users.recordLogOn(user.id());
    }
}
