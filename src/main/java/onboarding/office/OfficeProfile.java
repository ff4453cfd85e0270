package onboarding.office;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import onboarding.identifier.Country;

/**
 * The office that this installation serves. Rules that compare with "the office" read it, through {@link OfficeProfiles}.
 *
 * @param nationalId number of the office in the register of its country, bare digits
 * @param emailDomains domains that belong to the office, in lower-case ASCII; addresses in them are never a client's
 * @param senderAddress address that clients get mail from, in one of the domains
 * @param phone number that clients can call, E.164
 * @param language one of nb, nl, fr, pl, en (ISO 639-1)
 * @param opensAt beginning of the working hours, in {@code zone}
 * @param closesAt end of the working hours, later than {@code opensAt}; tasks that are due on a day are due then
 */
public record OfficeProfile(
        String name,
        Country country,
        String nationalId,
        Set<String> emailDomains,
        String senderAddress,
        String phone,
        String language,
        LocalTime opensAt,
        LocalTime closesAt,
        ZoneId zone) {

    public OfficeProfile {
        emailDomains = Set.copyOf(emailDomains);
    }
}
