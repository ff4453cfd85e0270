package onboarding.afas;

/** What is entered of a client's environment; every value is normalised already. */
public record NewEnvironment(
        String clientName,
        String code,
        Edition edition,
        Hosting hosting,
        String language,
        boolean ownInsite,
        Side authorises,
        String profitUpdate) {}
