package onboarding.winbooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's licences. */
@Service
@Transactional
public class Licences {

    private final JdbcClient jdbc;
    private final Evidence evidence;
    private final Clock clock;

    Licences(JdbcClient jdbc, Evidence evidence, Clock clock) {
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.clock = clock;
    }

    public void register(String caseReference, NewLicence wanted) {
        jdbc.sql("""
                        insert into winbooks_licence (case_reference, product, name, recognition, distributor_name,
                            distributor_email, distributor_phone, distributor_language, licence_admin)
                        values (:case, :product, :name, :recognition, :distributor, :email, :phone, :language, :admin)
                        """)
                .param("case", caseReference)
                .param("product", wanted.product().name())
                .param("name", wanted.name())
                .param("recognition", wanted.recognition().name())
                .param("distributor", wanted.distributor().name())
                .param("email", wanted.distributor().email())
                .param("phone", wanted.distributor().phone())
                .param("language", wanted.distributor().language())
                .param("admin", wanted.licenceAdmin())
                .update();
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public Licence get(long id) {
        return jdbc.sql("select * from winbooks_licence where id = :id")
                .param("id", id)
                .query(Licences::licence)
                .optional()
                .orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<Licence> ofCase(String caseReference) {
        return jdbc.sql("select * from winbooks_licence where case_reference = :case")
                .param("case", caseReference)
                .query(Licences::licence)
                .optional();
    }

    /** The licences in which people can be given IDs. */
    @Transactional(readOnly = true)
    public List<Licence> ready() {
        return jdbc.sql("select * from winbooks_licence where ready_at is not null and undone_at is null order by id")
                .query(Licences::licence)
                .list();
    }

    /** The licences that a distributor looks after, also those that are still being prepared. */
    @Transactional(readOnly = true)
    public List<Licence> lookedAfter() {
        return jdbc.sql("select * from winbooks_licence where undone_at is null order by id")
                .query(Licences::licence)
                .list();
    }

    /** Somebody else looks after the licence from now on, or is reached otherwise. */
    public void recordDistributor(long id, Licence.Distributor distributor, String userId) {
        Licence before = get(id);
        jdbc.sql("""
                        update winbooks_licence set distributor_name = :name, distributor_email = :email,
                            distributor_phone = :phone, distributor_language = :language
                         where id = :id
                        """)
                .param("name", distributor.name())
                .param("email", distributor.email())
                .param("phone", distributor.phone())
                .param("language", distributor.language())
                .param("id", id)
                .update();
        evidence.record(
                before.caseReference(),
                new Entry(
                        Actor.staff(userId),
                        "evidence.winbooks.distributorChanged",
                        Map.of(
                                "licence",
                                before.name(),
                                "from",
                                before.distributor().inWords(),
                                "to",
                                distributor.inWords())));
    }

    public void correctDistributor(String caseReference, String email) {
        jdbc.sql("update winbooks_licence set distributor_email = :email where case_reference = :case")
                .param("email", email)
                .param("case", caseReference)
                .update();
    }

    /** The Licence Admin has logged on and changed the password, so that people can be given IDs. */
    public void recordReady(String caseReference, String userId) {
        jdbc.sql("update winbooks_licence set ready_at = :now, ready_by = :by where case_reference = :case")
                .param("now", now())
                .param("by", userId)
                .param("case", caseReference)
                .update();
        evidence.record(
                caseReference,
                new Entry(
                        Actor.staff(userId),
                        "evidence.winbooks.officeReady",
                        Map.of("licence", ofCase(caseReference).orElseThrow().name())));
    }

    public void recordUndone(String caseReference) {
        jdbc.sql("update winbooks_licence set undone_at = :now where case_reference = :case and undone_at is null")
                .param("now", now())
                .param("case", caseReference)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Licence licence(ResultSet row, int index) throws SQLException {
        return new Licence(
                row.getLong("id"),
                row.getString("case_reference"),
                LicenceProduct.valueOf(row.getString("product")),
                row.getString("name"),
                Recognition.valueOf(row.getString("recognition")),
                new Licence.Distributor(
                        row.getString("distributor_name"),
                        row.getString("distributor_email"),
                        row.getString("distributor_phone"),
                        row.getString("distributor_language")),
                row.getString("licence_admin"),
                instant(row, "ready_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
