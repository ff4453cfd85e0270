package onboarding.winbooks;

/** What is asked for a person; every value is normalised already. */
public record NewUser(
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
        boolean onWebUser) {}
