package onboarding.winbooks.process;

import java.util.List;
import onboarding.winbooks.Letters;
import onboarding.winbooks.Licence;
import onboarding.winbooks.Licences;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the distributor once to synchronise all the people (procedures.md §2.5, step 2). */
@Component("winbooksAskToSynchronise")
class AskToSynchroniseDelegate implements JavaDelegate {

    private final WinBooksUsers users;
    private final Licences licences;
    private final Letters letters;

    AskToSynchroniseDelegate(WinBooksUsers users, Licences licences, Letters letters) {
        this.users = users;
        this.licences = licences;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {

        List<WinBooksUser> people = users.ofCase(execution.getProcessBusinessKey());
        Licence licence = licences.get(people.get(0).licenceId());
        execution.setVariable(Variables.SUBJECT, letters.askToSynchronise(licence, people));
        people.forEach(person -> users.recordSynchronisationRequested(person.id()));
    }
}
