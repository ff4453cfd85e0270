package onboarding.afas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The office's own environment.
 *
 * @param code code of the environment; on AFAS Online it holds the participant number
 * @param participantNumber five digits; null where the installation is local
 * @param reading the Profit Update that was read last
 * @param terminalServer who accepted, once for the office, that AFAS does not support a terminal server
 * @param readyAt since when clients can be linked; null before
 */
public record AfasOffice(
        long id,
        String caseReference,
        Edition edition,
        Hosting hosting,
        String language,
        String code,
        @Nullable String participantNumber,
        String insiteUrl,
        String mainSite,
        Reading reading,
        @Nullable Done connectors,
        @Nullable Done terminalServer,
        @Nullable Instant readyAt) {

    public boolean isOnline() {
        return hosting == Hosting.ONLINE;
    }
}
