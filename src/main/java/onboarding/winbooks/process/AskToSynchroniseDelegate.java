package onboarding.winbooks.process;

import java.util.List;
import onboarding.engine.Values;
import onboarding.identifier.PhoneNumbers;
import onboarding.winbooks.Letters;
import onboarding.winbooks.Licence;
import onboarding.winbooks.Licences;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Fields;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the distributor in one letter to synchronise all the people (procedures.md §2.5, step 2). */
@Component("winbooksAskToSynchronise")
class AskToSynchroniseDelegate implements JavaDelegate {

    private final AwaitedPeople awaited;
    private final WinBooksUsers users;
    private final Licences licences;
    private final Letters letters;

    AskToSynchroniseDelegate(AwaitedPeople awaited, WinBooksUsers users, Licences licences, Letters letters) {
        this.awaited = awaited;
        this.users = users;
        this.licences = licences;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {

        List<WinBooksUser> people = awaited.of(execution);
        Licence asked = licences.get(people.get(0).licenceId());
        Values.optionalText(execution, Fields.CORRECTED_DISTRIBUTOR_EMAIL)
                .ifPresent(email -> licences.correctDistributor(asked.caseReference(), email));
        Licence licence = licences.get(asked.id());
        execution.setVariable(Variables.SUBJECT, letters.askToSynchronise(licence, awaited.first(execution), people));
        people.forEach(person -> users.recordSynchronisationRequested(person.id()));
        execution.setVariable(Variables.DISTRIBUTOR_NAME, licence.distributor().name());
        execution.setVariable(Variables.DISTRIBUTOR_EMAIL, licence.distributor().email());
        execution.setVariable(
                Variables.DISTRIBUTOR_PHONE,
                PhoneNumbers.readable(licence.distributor().phone()));
    }
}
