package onboarding.afas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's own environment, of which there is one. */
@Service
@Transactional
public class AfasOffices {

    private static final String SELECT = "select * from afas_office where environment_code is not null";

    private final JdbcClient jdbc;
    private final Evidence evidence;
    private final Clock clock;

    AfasOffices(JdbcClient jdbc, Evidence evidence, Clock clock) {
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** The office begins to be set up; what it is about is entered later. */
    public void begin(String caseReference) {
        jdbc.sql("insert into afas_office (case_reference, only_one) values (:case, 'OFFICE')")
                .param("case", caseReference)
                .update();
    }

    /** Records what was entered; entered again, it takes the place of what stood there. */
    public void enter(String caseReference, NewOffice entered, String userId) {
        jdbc.sql("""
                        update afas_office set edition = :edition, hosting = :hosting, language = :language,
                            environment_code = :code, participant_number = :participant, insite_url = :insite,
                            main_site = :insite
                         where case_reference = :case
                        """)
                .param("edition", entered.edition().name())
                .param("hosting", entered.hosting().name())
                .param("language", entered.language())
                .param("code", entered.code())
                .param(
                        "participant",
                        EnvironmentCodes.participantNumber(entered.code()).orElse(null),
                        Types.VARCHAR)
                .param("insite", entered.insiteUrl())
                .param("case", caseReference)
                .update();
        recordUpdate(caseReference, entered.profitUpdate(), userId);
    }

    /** Somebody has read the Profit Update of the office's environment. */
    public void recordUpdate(String caseReference, String update, String userId) {
        jdbc.sql("""
                        update afas_office set profit_update = :update, update_read_by = :by, update_read_at = :now
                         where case_reference = :case
                        """)
                .param("update", update)
                .param("by", userId)
                .param("now", now())
                .param("case", caseReference)
                .update();
        record(caseReference, userId, "evidence.afas.officeUpdate", Map.of("update", update));
    }

    /** The office as far as it was entered, set up or not. */
    @Transactional(readOnly = true)
    public Optional<AfasOffice> ofCase(String caseReference) {
        return jdbc.sql(SELECT + " and case_reference = :case")
                .param("case", caseReference)
                .query(AfasOffices::office)
                .optional();
    }

    /** The office as far as it was entered, while it is set up or being set up. */
    @Transactional(readOnly = true)
    public Optional<AfasOffice> entered() {
        return jdbc.sql(SELECT + " and only_one is not null")
                .query(AfasOffices::office)
                .optional();
    }

    /** The office, once clients can be linked. */
    @Transactional(readOnly = true)
    public Optional<AfasOffice> ready() {
        return jdbc.sql(SELECT + " and ready_at is not null and only_one is not null")
                .query(AfasOffices::office)
                .optional();
    }

    /** @throws NoSuchElementException when the office is not ready */
    @Transactional(readOnly = true)
    public AfasOffice get() {
        return ready().orElseThrow();
    }

    public void recordConnectors(String caseReference, String userId) {
        jdbc.sql("update afas_office set connectors_by = :by, connectors_at = :now where case_reference = :case")
                .param("by", userId)
                .param("now", now())
                .param("case", caseReference)
                .update();
    }

    public void recordMainSite(String caseReference, String mainSite) {
        jdbc.sql("update afas_office set main_site = :site where case_reference = :case")
                .param("site", mainSite)
                .param("case", caseReference)
                .update();
    }

    /** From now on clients can be linked. */
    public void recordReady(String caseReference, String userId) {
        jdbc.sql("update afas_office set ready_at = :now, ready_by = :by where case_reference = :case")
                .param("now", now())
                .param("by", userId)
                .param("case", caseReference)
                .update();
        AfasOffice office = ofCase(caseReference).orElseThrow();
        record(
                caseReference,
                userId,
                "evidence.afas.officeReady",
                Map.of("code", office.code(), "update", office.reading().update()));
    }

    /** A manager accepts for the whole office that AFAS does not support PCC on a terminal server. */
    public void acceptTerminalServer(String caseReference, String userId) {
        jdbc.sql(
                        "update afas_office set terminal_server_by = :by, terminal_server_at = :now where only_one is not null")
                .param("by", userId)
                .param("now", now())
                .update();
        record(caseReference, userId, "evidence.afas.terminalServer", Map.of());
    }

    /** The office is not set up after all. */
    public void recordUndone(String caseReference) {
        jdbc.sql("""
                        update afas_office set undone_at = :now, only_one = null
                         where case_reference = :case and undone_at is null
                        """).param("now", now()).param("case", caseReference).update();
    }

    private void record(String caseReference, String userId, String what, Map<String, String> details) {
        evidence.record(caseReference, new Entry(Actor.staff(userId), what, details));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static AfasOffice office(ResultSet row, int index) throws SQLException {
        return new AfasOffice(
                row.getLong("id"),
                row.getString("case_reference"),
                Edition.valueOf(row.getString("edition")),
                Hosting.valueOf(row.getString("hosting")),
                row.getString("language"),
                row.getString("environment_code"),
                row.getString("participant_number"),
                row.getString("insite_url"),
                row.getString("main_site"),
                Objects.requireNonNull(Rows.reading(row)),
                Rows.done(row, "connectors"),
                Rows.done(row, "terminal_server"),
                Rows.instant(row, "ready_at"));
    }
}
