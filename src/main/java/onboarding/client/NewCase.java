package onboarding.client;

import java.time.LocalDate;
import onboarding.identifier.Country;
import org.jspecify.annotations.Nullable;

/** What the start form asks (procedures.md §0.7); every value is normalised already. */
public record NewCase(
        String clientName,
        Country country,
        @Nullable String nationalId,
        String clientLanguage,
        Contact contact,
        Product product,
        KnownSituation knownSituation,
        String responsible,
        LocalDate goLiveOn) {

    /** What would have to be asked to open the case as it is now. */
    public static NewCase of(OnboardingCase open) {
        return new NewCase(
                open.client().legalName(),
                open.client().country(),
                open.client().nationalId(),
                open.client().language(),
                open.contact(),
                open.product(),
                open.knownSituation(),
                open.responsible(),
                open.goLiveOn());
    }

    /** Says in one text for whom and for what the case is: two open cases never say the same. */
    String openFor() {
        return product + "|" + country + "|" + (nationalId == null ? nameKey(clientName) : nationalId);
    }

    static String nameKey(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
