package onboarding.winbooks.process;

import onboarding.winbooks.Licences;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether people can be given IDs. */
@Component("winbooksFindLicence")
class FindLicenceDelegate implements JavaDelegate {

    private final Licences licences;

    FindLicenceDelegate(Licences licences) {
        this.licences = licences;
    }

    @Override
    public void execute(DelegateExecution execution) {

        execution.setVariable(Variables.WINBOOKS_READY, !licences.ready().isEmpty());
    }
}
