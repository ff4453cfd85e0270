package onboarding.winbooks.process;

import onboarding.engine.CurrentUser;
import onboarding.office.Colleagues;
import onboarding.winbooks.Licence;
import onboarding.winbooks.Licences;
import onboarding.winbooks.WinBooksUsers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that people can be given IDs in the licence, enters its Licence Admin in the register, and lets the cases go on that wait for it. */
@Component("winbooksRecordOfficeReady")
class RecordOfficeReadyDelegate implements JavaDelegate {

    private final Licences licences;
    private final WinBooksUsers users;
    private final Colleagues colleagues;
    private final WaitingClients waiting;
    private final CurrentUser currentUser;

    RecordOfficeReadyDelegate(
            Licences licences,
            WinBooksUsers users,
            Colleagues colleagues,
            WaitingClients waiting,
            CurrentUser currentUser) {
        this.licences = licences;
        this.users = users;
        this.colleagues = colleagues;
        this.waiting = waiting;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {

        String reference = execution.getProcessBusinessKey();
        licences.recordReady(reference, currentUser.id());
        Licence licence = licences.ofCase(reference).orElseThrow();
        colleagues
                .find(licence.licenceAdmin())
                .ifPresent(admin -> users.enterLicenceAdmin(licence, admin, currentUser.id()));
        waiting.goOn();
    }
}
