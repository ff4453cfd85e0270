package onboarding.winbooks;

/**
 * What a client has at WinBooks.
 *
 * @param name as WinBooks names the dossier
 * @param viewWanted whether the client reads reports in View
 */
public record ClientDossier(String caseReference, long licenceId, String name, boolean viewWanted) {

    /** What a client may do: drop documents and, where wanted, read reports (procedures.md §2.7, step 4). */
    public String roles() {
        return viewWanted ? "connect.entrepreneur, view.user" : "connect.entrepreneur";
    }
}
