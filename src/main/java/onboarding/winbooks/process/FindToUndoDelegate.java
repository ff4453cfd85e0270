package onboarding.winbooks.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onboarding.secret.Vault;
import onboarding.winbooks.Licence;
import onboarding.winbooks.Licences;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds what a cancelled case had set up; passwords that wait are forgotten. */
@Component("winbooksFindToUndo")
class FindToUndoDelegate implements JavaDelegate {

    private final WinBooksUsers users;
    private final Licences licences;
    private final Vault vault;

    FindToUndoDelegate(WinBooksUsers users, Licences licences, Vault vault) {
        this.users = users;
        this.licences = licences;
        this.vault = vault;
    }

    @Override
    public void execute(DelegateExecution execution) {

        String reference = execution.getProcessBusinessKey();
        vault.forgetAll(reference);
        List<WinBooksUser> onPortal = users.ofCase(reference).stream()
                .filter(WinBooksUser::isOnPortal)
                .toList();
        Optional<Licence> licence = licences.ofCase(reference);
        execution.setVariable(
                Variables.TO_UNDO, !onPortal.isEmpty() ? "IDS" : licence.isPresent() ? "ORDER" : "NOTHING");
        execution.setVariable(Variables.IDS_WORDS, words(onPortal));
        execution.setVariable(Variables.LICENCE_NAME, licence.map(Licence::name).orElse(null));
    }

    private static String words(List<WinBooksUser> people) {
        return people.stream()
                .map(user -> "%s (%s)".formatted(user.fullName(), user.winbooksId()))
                .collect(Collectors.joining("\n\n"));
    }
}
