package onboarding.winbooks;

/**
 * What the Portaal's screen of a user says and can be changed later (procedures.md §2.2).
 *
 * @param roles separated by commas
 * @param phone in E.164 form
 * @param language ISO 639-1
 */
public record Entries(
        Access access,
        String roles,
        boolean digitalProducts,
        boolean notifyAllDossiers,
        String firstName,
        String lastName,
        String phone,
        String language) {

    static Entries of(WinBooksUser user) {
        return new Entries(
                user.access(),
                user.roles(),
                user.digitalProducts(),
                user.notifyAllDossiers(),
                user.firstName(),
                user.lastName(),
                user.phone(),
                user.language());
    }

    /** Whether a manager has to approve what these entries open beyond the present ones (procedures.md §2.4, step 3). */
    public boolean needApprovalAfter(Entries present) {
        boolean higherLevel =
                access.level() == Level.ADMINISTRATOR && present.access().level() != Level.ADMINISTRATOR;
        boolean everyDossier = access.allDossiers() && !present.access().allDossiers();
        return higherLevel || everyDossier;
    }
}
