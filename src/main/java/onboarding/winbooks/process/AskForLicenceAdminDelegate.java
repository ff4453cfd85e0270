package onboarding.winbooks.process;

import onboarding.engine.Values;
import onboarding.identifier.PhoneNumbers;
import onboarding.winbooks.Letters;
import onboarding.winbooks.Licence;
import onboarding.winbooks.Licences;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the distributor to create the Licence Admin (procedures.md §2.3, step 3). */
@Component("winbooksAskForLicenceAdmin")
class AskForLicenceAdminDelegate implements JavaDelegate {

    private final Licences licences;
    private final Letters letters;

    AskForLicenceAdminDelegate(Licences licences, Letters letters) {
        this.licences = licences;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {

        String reference = execution.getProcessBusinessKey();
        Values.optionalText(execution, Fields.CORRECTED_DISTRIBUTOR_EMAIL)
                .ifPresent(email -> licences.correctDistributor(reference, email));
        Licence licence = licences.ofCase(reference).orElseThrow();
        execution.setVariable(Variables.SUBJECT, letters.askForLicenceAdmin(licence));
        execution.setVariable(Variables.DISTRIBUTOR_NAME, licence.distributor().name());
        execution.setVariable(Variables.DISTRIBUTOR_EMAIL, licence.distributor().email());
        execution.setVariable(
                Variables.DISTRIBUTOR_PHONE,
                PhoneNumbers.readable(licence.distributor().phone()));
    }
}
