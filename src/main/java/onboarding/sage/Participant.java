package onboarding.sage;

import java.time.Instant;
import onboarding.mail.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * A person with an account of an exchange.
 *
 * @param language the person is written to in it, ISO 639-1
 * @param invitedAt when the service mailed its activation link, or would have; null before
 * @param activatedAt when the account was activated; null before, and where it was active already
 * @param connectedAt since when the person's program is connected; null before
 */
public record Participant(
        long id,
        String caseReference,
        Holder side,
        String name,
        String email,
        String language,
        @Nullable Instant invitedAt,
        @Nullable Activation activation,
        @Nullable Instant connectedAt,
        @Nullable String connectedBy,
        @Nullable String syncFrequency,
        @Nullable Instant activatedAt) {

    public Recipient recipient() {
        return new Recipient(name, email);
    }

    public boolean isConnected() {
        return connectedAt != null;
    }
}
