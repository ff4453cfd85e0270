package onboarding.winbooks.process;

import onboarding.engine.Values;
import onboarding.identifier.PhoneNumbers;
import onboarding.winbooks.Letters;
import onboarding.winbooks.Licence;
import onboarding.winbooks.Licences;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Prepares the sheet, and when to call a distributor who does nothing (procedures.md §2.8, error 6). */
@Component("winbooksPlanWait")
class PlanWaitDelegate implements JavaDelegate {

    private final PersonSheet sheet;
    private final Licences licences;
    private final Letters letters;

    PlanWaitDelegate(PersonSheet sheet, Licences licences, Letters letters) {
        this.sheet = sheet;
        this.licences = licences;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {

        WinBooksUser user = sheet.show(execution);
        Licence.Distributor distributor = licences.get(user.licenceId()).distributor();
        execution.setVariable(Variables.DISTRIBUTOR_NAME, distributor.name());
        execution.setVariable(Variables.DISTRIBUTOR_EMAIL, distributor.email());
        execution.setVariable(Variables.DISTRIBUTOR_PHONE, PhoneNumbers.readable(distributor.phone()));
        execution.setVariable(Variables.CALL_DISTRIBUTOR_AT, Values.time(letters.callDistributorAt()));
    }
}
