package onboarding.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import onboarding.identifier.Country;
import onboarding.identifier.EmailAddresses;
import onboarding.identifier.Parsed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps the one profile of the office that this installation serves. */
@Service
public class OfficeProfiles {

    private final JdbcClient jdbc;

    OfficeProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The profile as it is stored now.
     *
     * @throws OfficeNotSetUp if nobody has filled it in yet
     */
    public OfficeProfile current() {
        return find().orElseThrow(OfficeNotSetUp::new);
    }

    /** The profile, unless nobody has filled it in yet. */
    public Optional<OfficeProfile> find() {
        return jdbc.sql("select * from office_profile")
                .query(OfficeProfiles::profile)
                .optional();
    }

    /**
     * Stores the profile, in normalised form, in place of the one before.
     *
     * @throws OfficeProfileRefused if any field breaks its rule; nothing is stored then
     */
    public void save(OfficeProfile profile) {
        save(OfficeForm.of(profile));
    }

    /** Stores what was typed on the page; see {@link #save(OfficeProfile)}. */
    void save(OfficeForm form) {
        OfficeProfile profile = form.read();
        int updated = write("""
                update office_profile set name = ?, country = ?, national_id = ?, email_domains = ?, sender_address = ?,
                    phone = ?, language = ?, opens_at = ?, closes_at = ?, time_zone = ?
                """, profile);
        if (updated == 0) {
            write("""
                    insert into office_profile (name, country, national_id, email_domains, sender_address,
                        phone, language, opens_at, closes_at, time_zone, id)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                    """, profile);
        }
    }

    /**
     * Whether an e-mail address belongs to the office: its domain, or one above it, is among the office's own.
     *
     * @param email as typed or as stored; what is no e-mail address belongs to nobody
     * @throws OfficeNotSetUp if there is no profile to compare with
     */
    public boolean ownsEmail(String email) {
        Set<String> own = current().emailDomains();
        return EmailAddresses.parse(email) instanceof Parsed.Valid address
                && isWithin(own, EmailAddresses.domainOf(address.value()));
    }

    static boolean isWithin(Set<String> domains, String domain) {
        return domains.stream().anyMatch(own -> domain.equals(own) || domain.endsWith("." + own));
    }

    private int write(String sql, OfficeProfile profile) {
        return jdbc.sql(sql)
                .params(
                        profile.name(),
                        profile.country().name(),
                        profile.nationalId(),
                        profile.emailDomains().toArray(String[]::new),
                        profile.senderAddress(),
                        profile.phone(),
                        profile.language(),
                        profile.opensAt(),
                        profile.closesAt(),
                        profile.zone().getId())
                .update();
    }

    private static OfficeProfile profile(ResultSet row, int rowNumber) throws SQLException {
        Object[] domains = (Object[]) row.getArray("email_domains").getArray();
        return new OfficeProfile(
                row.getString("name"),
                Country.valueOf(row.getString("country")),
                row.getString("national_id"),
                Set.of(Arrays.copyOf(domains, domains.length, String[].class)),
                row.getString("sender_address"),
                row.getString("phone"),
                row.getString("language"),
                row.getObject("opens_at", LocalTime.class),
                row.getObject("closes_at", LocalTime.class),
                ZoneId.of(row.getString("time_zone")));
    }
}
