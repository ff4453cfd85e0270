package onboarding.winbooks.process;

import onboarding.engine.Values;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Prepares the sheet for the Portaal and, where the office sets it, room for the password (procedures.md §2.4, step 4). */
@Component("winbooksPrepareCreation")
class PrepareCreationDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final WinBooksUsers users;
    private final Matters matters;
    private final Passwords passwords;

    PrepareCreationDelegate(PersonSheet sheet, WinBooksUsers users, Matters matters, Passwords passwords) {
        this.sheet = sheet;
        this.users = users;
        this.matters = matters;
        this.passwords = passwords;
    }

    @Override
    public void execute(DelegateExecution execution) {

        Values.optionalText(execution, Fields.OTHER_ADDRESS)
                .ifPresent(address -> takeOtherAddress(sheet.userOf(execution), address));
        WinBooksUser user = sheet.show(execution);
        execution.setVariable(
                Variables.PASSWORD_PAGE,
                user.passwordBy().isOurs() ? passwords.prepare(user, !user.portalMails()) : null);
    }

    private void takeOtherAddress(WinBooksUser user, String address) {
        if (!address.equals(user.winbooksId())) {
            matters.takeUp(user.caseReference(), Matters.ofPerson(address), "winbooks.refused.requestedAlready");
            matters.leave(user.caseReference(), Matters.ofPerson(user.winbooksId()));
            users.recordAddress(user.id(), address);
        }
    }
}
