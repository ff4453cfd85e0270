package onboarding.office;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import onboarding.identifier.Country;
import onboarding.identifier.EmailAddresses;
import onboarding.identifier.NationalIds;
import onboarding.identifier.Parsed;
import onboarding.identifier.PhoneNumbers;
import onboarding.identifier.Texts;
import org.jspecify.annotations.Nullable;

/** The office's profile as it is typed on the page. The rules for a profile stand here and nowhere else. */
record OfficeForm(
        @Nullable String name,
        @Nullable String country,
        @Nullable String nationalId,
        @Nullable String emailDomains,
        @Nullable String senderAddress,
        @Nullable String phone,
        @Nullable String language,
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable String zone) {

    static final OfficeForm EMPTY = new OfficeForm(null, null, null, null, null, null, null, null, null, null);

    static final List<String> COUNTRIES =
            Arrays.stream(Country.values()).map(Country::name).toList();

    static final List<String> LANGUAGES = List.of("nb", "nl", "fr", "pl", "en");

    /** Regions only: a fixed offset would be wrong for half of the year. */
    static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.startsWith("Europe/"))
            .sorted()
            .toList();

    private static final DateTimeFormatter TIME_OF_DAY =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);

    /** An @ too, so that "@fjordtall.example" is read as it is meant. */
    private static final Pattern BETWEEN_DOMAINS = Pattern.compile("[\\s\\p{Z},;@]+");

    static OfficeForm of(OfficeProfile profile) {
        return new OfficeForm(
                profile.name(),
                profile.country().name(),
                profile.nationalId(),
                String.join(", ", new TreeSet<>(profile.emailDomains())),
                profile.senderAddress(),
                profile.phone(),
                profile.language(),
                profile.opensAt().toString(),
                profile.closesAt().toString(),
                profile.zone().getId());
    }

    /**
     * The profile in the form in which it is stored.
     *
     * @throws OfficeProfileRefused if any field breaks its rule; it names all of them
     */
    OfficeProfile read() {
        return new Reading().profile();
    }

    /** One pass over all fields, which goes on after a refusal so that the person sees everything at once. */
    private final class Reading {

        private final Map<String, Parsed.Refused> refusals = new LinkedHashMap<>();

        OfficeProfile profile() {
            String readName = accept("name", Texts.parse(name, 200));
            Country readCountry = readCountry();
            String readNationalId =
                    readCountry == null ? null : accept("nationalId", NationalIds.parse(readCountry, nationalId));
            Set<String> readDomains = readDomains();
            String readSender = readSender(readDomains);
            String readPhone = readCountry == null ? null : accept("phone", PhoneNumbers.parse(phone, readCountry));
            String readLanguage = oneOf("language", language, LANGUAGES);
            LocalTime readOpensAt = readTime("opensAt", opensAt);
            LocalTime readClosesAt = readTime("closesAt", closesAt);
            if (readOpensAt != null && readClosesAt != null && !readOpensAt.isBefore(readClosesAt)) {
                refuse("closesAt", "office.closesAt.notAfterOpening", readOpensAt);
            }
            String readZone = oneOf("zone", zone, ZONES);
            if (!refusals.isEmpty()) {
                throw new OfficeProfileRefused(refusals);
            }
            return new OfficeProfile(
                    requireNonNull(readName),
                    requireNonNull(readCountry),
                    requireNonNull(readNationalId),
                    readDomains,
                    requireNonNull(readSender),
                    requireNonNull(readPhone),
                    requireNonNull(readLanguage),
                    requireNonNull(readOpensAt),
                    requireNonNull(readClosesAt),
                    ZoneId.of(requireNonNull(readZone)));
        }

        private @Nullable Country readCountry() {
            String code = oneOf("country", country, COUNTRIES);
            return code == null ? null : Country.valueOf(code);
        }

        private Set<String> readDomains() {
            Set<String> domains = new LinkedHashSet<>();
            BETWEEN_DOMAINS
                    .splitAsStream(emailDomains == null ? "" : emailDomains)
                    .filter(typed -> !typed.isEmpty())
                    .forEach(typed -> {
                        String domain = accept("emailDomains", EmailAddresses.parseDomain(typed));
                        if (domain != null) {
                            domains.add(domain);
                        }
                    });
            if (domains.isEmpty()) {
                refuse("emailDomains", "office.emailDomains.missing");
            }
            return domains;
        }

        private @Nullable String readSender(Set<String> domains) {
            String address = accept("senderAddress", EmailAddresses.parse(senderAddress));
            if (address != null
                    && !refusals.containsKey("emailDomains")
                    && !OfficeProfiles.isWithin(domains, EmailAddresses.domainOf(address))) {
                refuse("senderAddress", "office.senderAddress.foreign", EmailAddresses.domainOf(address));
            }
            return address;
        }

        private @Nullable LocalTime readTime(String field, @Nullable String typed) {
            try {
                return LocalTime.parse(typed == null ? "" : typed.strip(), TIME_OF_DAY);
            } catch (DateTimeException e) {
                refuse(field, "office.time.format");
                return null;
            }
        }

        private @Nullable String oneOf(String field, @Nullable String typed, List<String> allowed) {
            if (typed != null && allowed.contains(typed)) {
                return typed;
            }
            refuse(field, "office." + field + ".choose");
            return null;
        }

        private @Nullable String accept(String field, Parsed parsed) {
            if (parsed instanceof Parsed.Valid valid) {
                return valid.value();
            }
            refusals.putIfAbsent(field, (Parsed.Refused) parsed);
            return null;
        }

        private void refuse(String field, String messageKey, Object... args) {
            refusals.putIfAbsent(field, new Parsed.Refused(messageKey, List.of(args)));
        }
    }
}
