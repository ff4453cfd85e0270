package onboarding.winbooks.process;

import onboarding.client.CaseStatus;
import onboarding.client.Cases;
import onboarding.confirmation.Confirmations;
import onboarding.secret.Vault;
import onboarding.winbooks.Licences;
import onboarding.winbooks.UserStage;
import onboarding.winbooks.WinBooksUsers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes a case of the office; its questions end with it. Without anything to show it was dropped. */
@Component("winbooksCloseCase")
class CloseCaseDelegate implements JavaDelegate {

    private final Cases cases;
    private final Confirmations confirmations;
    private final Licences licences;
    private final WinBooksUsers users;
    private final Vault vault;

    CloseCaseDelegate(Cases cases, Confirmations confirmations, Licences licences, WinBooksUsers users, Vault vault) {
        this.cases = cases;
        this.confirmations = confirmations;
        this.licences = licences;
        this.users = users;
        this.vault = vault;
    }

    @Override
    public void execute(DelegateExecution execution) {

        String reference = execution.getProcessBusinessKey();
        boolean hasResult = licences.ofCase(reference).isPresent()
                || users.ofCase(reference).stream().anyMatch(user -> user.stage() == UserStage.READY);
        vault.forgetAll(reference);
        confirmations.conclude(reference);
        cases.close(reference, hasResult ? CaseStatus.COMPLETED : CaseStatus.CANCELLED);
    }
}
