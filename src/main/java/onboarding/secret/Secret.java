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

    /**
     * Binds what is encrypted to this secret, to one of its passwords and to the two people named for it: whoever can write
     * to the database cannot name himself for a password of somebody else.
     */
    String place() {
        return String.join("/", id, String.valueOf(edition), String.valueOf(entrustedTo), String.valueOf(userLink));
    }

    /** Whether it can still be shown. */
    boolean isKept(Instant now) {
        return hasValue && forgetAt != null && forgetAt.isAfter(now);
    }

    /** Whether the vendor can have it: it was made, and the colleague who types it there has seen the present one. */
    Readiness readiness(Instant now) {
        boolean isKept = isKept(now);
        if (entrustedSeenAt != null && (isKept || userLink == null)) {
            return Readiness.READY;
        }
        if (isKept) {
            return Readiness.NOT_SEEN;
        }
        return madeBy == null ? Readiness.NOT_MADE : Readiness.FORGOTTEN;
    }
}
