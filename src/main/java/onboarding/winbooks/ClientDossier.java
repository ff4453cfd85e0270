package onboarding.winbooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a client has at WinBooks.
 *
 * @param name as WinBooks names the dossier
 * @param viewWanted whether the client reads reports in View
 * @param connectAt since when WinBooks Connect is active for the dossier
 * @param readyAt when the first document had arrived
 */
public record ClientDossier(
        String caseReference,
        long licenceId,
        String name,
        boolean viewWanted,
        @Nullable Instant connectAt,
        @Nullable Instant readyAt) {

    /** What a client may do: drop documents and, where wanted, read reports (procedures.md §2.7, step 4). */
    public String roles() {
        return viewWanted ? "connect.entrepreneur, view.user" : "connect.entrepreneur";
    }
}
