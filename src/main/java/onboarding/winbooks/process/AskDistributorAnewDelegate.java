package onboarding.winbooks.process;

import java.util.stream.Stream;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.winbooks.Letters;
import onboarding.winbooks.Licence;
import onboarding.winbooks.Licences;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the new distributor what the one before has not answered, and lets open tasks show the new one. */
@Component("winbooksAskDistributorAnew")
class AskDistributorAnewDelegate implements JavaDelegate {

    private final Licences licences;
    private final WinBooksUsers users;
    private final Letters letters;
    private final ShownDistributor shown;
    private final CurrentUser currentUser;

    AskDistributorAnewDelegate(
            Licences licences, WinBooksUsers users, Letters letters, ShownDistributor shown, CurrentUser currentUser) {
        this.licences = licences;
        this.users = users;
        this.letters = letters;
        this.shown = shown;
        this.currentUser = currentUser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Licence licence = licences.get(Long.parseLong(Values.text(execution, Variables.LICENCE_ID)));
        Stream.concat(Stream.of(licence.caseReference()), users.casesUnderWay(licence.id()).stream())
                .distinct()
                .forEach(reference -> {
                    letters.askDistributorAnew(reference, licence, currentUser.id());
                    shown.show(reference, licence.distributor());
                });
    }
}
