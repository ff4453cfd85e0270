package onboarding.winbooks.process;

import java.util.Map;
import onboarding.engine.Correlation;
import onboarding.engine.form.FormSubmission;
import onboarding.secret.NewSecret;
import onboarding.secret.PasswordPolicy;
import onboarding.secret.SecretEvent;
import onboarding.secret.Vault;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Messages;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The passwords of WinBooks-IDs, which stand on their own page and nowhere else. */
@Component
class Passwords {

    /** At least 12 characters, at least three of the four kinds (source document, Wachtwoord; procedures.md §2.1). */
    private static final PasswordPolicy PORTAL = new PasswordPolicy(12, 3);

    private final Vault vault;
    private final WinBooksUsers users;
    private final Correlation correlation;

    Passwords(Vault vault, WinBooksUsers users, Correlation correlation) {
        this.vault = vault;
        this.users = users;
        this.correlation = correlation;
    }

    /** Makes room for a password of the person. */
    String prepare(WinBooksUser user, boolean shownToUser) {
        return vault.prepare(new NewSecret(
                        user.caseReference(),
                        user.passwordSubject(),
                        account(user),
                        user.winbooksId(),
                        PORTAL,
                        user.recipient(),
                        user.language(),
                        shownToUser))
                .id();
    }

    /** Refuses a step on the Portaal that needs a password which no colleague can have entered there. */
    void refuseUnlessEntered(FormSubmission form, WinBooksUser user) {
        switch (vault.readiness(user.caseReference(), user.passwordSubject())) {
            case NOT_MADE -> form.refuseForm("winbooks.refused.noPassword");
            case NOT_SEEN -> form.refuseForm("winbooks.refused.passwordNotSeen");
            case FORGOTTEN -> form.refuseForm("winbooks.refused.passwordForgotten");
            case READY -> {
                // The colleague has seen the present one.
            }
        }
    }

    /** The person logs on with another address from now on, and is written to there. */
    void readdress(WinBooksUser user) {
        vault.readdress(
                user.caseReference(), user.passwordSubject(), account(user), user.winbooksId(), user.recipient());
    }

    private static String account(WinBooksUser user) {
        return "WinBooks-ID " + user.winbooksId();
    }

    /** The person needs no password any more. */
    void forget(WinBooksUser user) {
        vault.forget(user.caseReference(), user.passwordSubject());
    }

    @EventListener
    void on(SecretEvent.ForgottenUnseen event) {
        users.ofCase(event.caseReference()).stream()
                .filter(user -> user.passwordSubject().equals(event.subject()))
                .forEach(user -> correlation.deliver(
                        Messages.PASSWORD_FORGOTTEN,
                        event.caseReference(),
                        Map.of(Variables.WINBOOKS_USER, String.valueOf(user.id()))));
    }
}
