package onboarding.secret;

import java.time.Instant;
import onboarding.mail.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * A password on its way to the people named for it; never the password itself.
 *
 * @param account what it opens, as people read it, such as {@code WinBooks-ID jan@kantoor.example}
 * @param identity what the person logs on with
 * @param entrustedTo user id of the colleague who types it at the vendor; null while nobody has the task
 * @param user who will use it
 * @param userLink the stored part of the user's link; null where the vendor tells the user
 * @param edition counts the passwords that were made in the place of each other
 * @param madeBy user id of the colleague who generated or typed it; null while there is none
 * @param hasValue whether a password is kept at this moment
 * @param forgetAt when it is forgotten at the latest
 * @param settledAt since when it is the one that the vendor knows, so that it is not replaced any more
 */
public record Secret(
        String id,
        String caseReference,
        String subject,
        String account,
        String identity,
        PasswordPolicy policy,
        @Nullable String entrustedTo,
        @Nullable Instant entrustedSeenAt,
        Recipient user,
        String userLanguage,
        @Nullable String userLink,
        @Nullable Instant userSeenAt,
        int edition,
        @Nullable String madeBy,
        boolean hasValue,
        @Nullable Instant forgetAt,
        @Nullable Instant settledAt) {

    public boolean isSettled() {
        return settledAt != null;
    }

    /** Whether everybody who is named for it has seen it. */
    boolean isSeenByAll() {
        boolean seenByColleague = entrustedSeenAt != null || isSettled();
        return seenByColleague && (userLink == null || userSeenAt != null);
    }

    /** Binds what is encrypted to this secret and to one of its passwords. */
    String place() {
        return id + "/" + edition;
    }
}
