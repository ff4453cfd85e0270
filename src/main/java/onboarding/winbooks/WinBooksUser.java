package onboarding.winbooks;

import java.time.Instant;
import java.util.Locale;
import onboarding.mail.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * A person who gets a WinBooks-ID, with every field of the Portaal's screen (procedures.md §2.2).
 *
 * @param winbooksId e-mail address, unique in the register
 * @param portalMails whether the Portaal itself mails the log-on data
 * @param roles as they are to be on the Portaal
 * @param digitalProducts whether the person uses Connect and View
 * @param phone in E.164 form
 * @param language ISO 639-1; the Portaal asks for it, too
 * @param requestedBy user id of the colleague who asked
 * @param onWebUser whether the person was a user of WinBooks on Web before
 * @param delivery how the password reached the person; null before
 */
public record WinBooksUser(
        long id,
        String caseReference,
        long licenceId,
        String winbooksId,
        PasswordOrigin passwordBy,
        boolean activate,
        boolean portalMails,
        Access access,
        String roles,
        boolean digitalProducts,
        boolean notifyAllDossiers,
        String firstName,
        String lastName,
        String phone,
        String language,
        String requestedBy,
        UserStage stage,
        @Nullable Delivery delivery,
        @Nullable Instant createdAt,
        @Nullable String createdBy,
        @Nullable Instant loggedOnAt,
        @Nullable Instant readyAt,
        @Nullable String readyBy,
        boolean onWebUser,
        @Nullable Instant syncRequestedAt,
        @Nullable Instant syncConfirmedAt,
        @Nullable String endedBecause) {

    public String fullName() {
        return firstName + " " + lastName;
    }

    public Recipient recipient() {
        return new Recipient(fullName(), winbooksId);
    }

    /** Whether the Portaal knows the ID because of this case. */
    public boolean isOnPortal() {
        return stage == UserStage.CREATED
                || stage == UserStage.LINKED
                || stage == UserStage.SYNCHRONISED
                || stage == UserStage.LOGGED_ON;
    }

    /**
     * Whether somebody has to take the ID away when the case is given up: the Portaal shows the person, or the distributor
     * was asked for it. A colleague who works with the own ID keeps it.
     */
    public boolean isToUndo() {
        return isOnPortal()
                || (stage == UserStage.REQUESTED && syncRequestedAt != null)
                || (stage == UserStage.READY && !isColleague());
    }

    /** What the Portaal's screen says of the person and can be changed. */
    public Entries entries() {
        return Entries.of(this);
    }

    /** Whether the person works at the office; otherwise at a client. */
    public boolean isColleague() {
        return access.level().isForStaff();
    }

    /** Whether the person is to have a role of a module such as {@code connect}. */
    public boolean worksWith(String module) {
        return PortalLists.entries(roles).stream()
                .anyMatch(role -> role.toLowerCase(Locale.ROOT).startsWith(module + "."));
    }

    /** How the password reaches the person once the ID stands on the Portaal. */
    public Delivery deliveryOnceCreated() {
        if (passwordBy == PasswordOrigin.OWN) {
            return Delivery.KNOWN_ALREADY;
        }
        return portalMails ? Delivery.PORTAL_MAIL : Delivery.ONE_TIME_LINK;
    }

    /** Names the password within the case. */
    public String passwordSubject() {
        return "winbooks-password-" + id;
    }

    /** Names the approval of the access within the case. */
    public String approvalSubject() {
        return "winbooks-access-" + id;
    }
}
