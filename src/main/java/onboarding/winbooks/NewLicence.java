package onboarding.winbooks;

/** A licence that is to be ordered. */
public record NewLicence(
        LicenceProduct product,
        String name,
        Recognition recognition,
        Licence.Distributor distributor,
        String licenceAdmin) {}
