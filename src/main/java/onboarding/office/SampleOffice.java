package onboarding.office;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import onboarding.identifier.Country;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Gives a demonstration an office to try things out with; what an admin has saved is left alone. */
@Component
@ConditionalOnProperty(name = "onboarding.demo", havingValue = "true")
class SampleOffice implements SmartInitializingSingleton {

    static final OfficeProfile PROFILE = new OfficeProfile(
            "Fjordtall Regnskap AS",
            Country.NO,
            "987654325",
            Set.of("fjordtall.example"),
            "post@fjordtall.example",
            "+4722000000",
            "nb",
            LocalTime.of(8, 0),
            LocalTime.of(16, 0),
            ZoneId.of("Europe/Oslo"));

    private final OfficeProfiles profiles;

    SampleOffice(OfficeProfiles profiles) {
        this.profiles = profiles;
    }

    /** Before the server takes its first request. */
    @Override
    public void afterSingletonsInstantiated() {
        if (profiles.find().isEmpty()) {
            profiles.save(PROFILE);
        }
    }
}
