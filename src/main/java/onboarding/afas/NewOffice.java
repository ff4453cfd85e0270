package onboarding.afas;

/** What is entered of the office's environment; every value is normalised already. */
public record NewOffice(
        Edition edition, Hosting hosting, String language, String code, String insiteUrl, String profitUpdate) {}
