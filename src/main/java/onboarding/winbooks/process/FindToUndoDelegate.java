package onboarding.winbooks.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onboarding.language.Phrase;
import onboarding.secret.Vault;
import onboarding.winbooks.ClientDossier;
import onboarding.winbooks.ClientDossiers;
import onboarding.winbooks.Licence;
import onboarding.winbooks.Licences;
import onboarding.winbooks.UserStage;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Finds what a case that is given up has set up at WinBooks. Passwords are forgotten at once. A colleague who works with
 * the own ID keeps it; nobody at a client that leaves does.
 */
@Component("winbooksFindToUndo")
class FindToUndoDelegate implements JavaDelegate {

    private final WinBooksUsers users;
    private final Licences licences;
    private final ClientDossiers dossiers;
    private final Vault vault;

    FindToUndoDelegate(WinBooksUsers users, Licences licences, ClientDossiers dossiers, Vault vault) {
        this.users = users;
        this.licences = licences;
        this.dossiers = dossiers;
        this.vault = vault;
    }

    @Override
    public void execute(DelegateExecution execution) {

        String reference = execution.getProcessBusinessKey();
        vault.forgetAll(reference);
        List<WinBooksUser> people =
                users.ofCase(reference).stream().filter(WinBooksUser::isToUndo).toList();
        Optional<ClientDossier> connected = dossiers.find(reference).filter(dossier -> dossier.connectAt() != null);
        Optional<Licence> licence = licences.ofCase(reference);
        execution.setVariable(
                Variables.TO_UNDO,
                !people.isEmpty() || connected.isPresent() ? "IDS" : licence.isPresent() ? "ORDER" : "NOTHING");
        execution.setVariable(Variables.IDS_WORDS, people.isEmpty() ? text("winbooks.undo.nobody") : words(people));
        execution.setVariable(
                Variables.CLIENT_DOSSIER_NAME,
                connected.map(ClientDossier::name).orElse(null));
        execution.setVariable(Variables.LICENCE_NAME, licence.map(Licence::name).orElse(null));
    }

    private String words(List<WinBooksUser> people) {
        return people.stream()
                .map(user -> "%s (%s)%s"
                        .formatted(
                                user.fullName(),
                                user.winbooksId(),
                                user.stage() == UserStage.REQUESTED ? " – " + text("winbooks.undo.asked") : ""))
                .collect(Collectors.joining("\n\n"));
    }

    private static String text(String key) {
        return Phrase.of(key).toString();
    }
}
