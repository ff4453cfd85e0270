package onboarding.afas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The environments of clients, and how far each is. */
@Service
@Transactional
public class Environments {

    private final JdbcClient jdbc;
    private final Evidence evidence;
    private final Clock clock;

    Environments(JdbcClient jdbc, Evidence evidence, Clock clock) {
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** @return the number that the environment is known by */
    public long enter(String caseReference, NewEnvironment entered, String userId) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into afas_environment (case_reference, client_name, code, held_code, edition, hosting,
                            language, own_insite, authorises, profit_update, update_read_by, update_read_at)
                        values (:case, :client, :code, :code, :edition, :hosting, :language, :insite, :side, :update, :by,
                            :now)
                        """)
                .param("case", caseReference)
                .param("client", entered.clientName())
                .param("code", entered.code())
                .param("edition", entered.edition().name())
                .param("hosting", entered.hosting().name())
                .param("language", entered.language())
                .param("insite", entered.ownInsite())
                .param("side", entered.authorises().name())
                .param("update", entered.profitUpdate())
                .param("by", userId)
                .param("now", now())
                .update(id, "id");
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    /** @throws NoSuchElementException when there is no such environment */
    @Transactional(readOnly = true)
    public Environment get(long id) {
        return jdbc.sql("select * from afas_environment where id = :id")
                .param("id", id)
                .query(Environments::environment)
                .optional()
                .orElseThrow();
    }

    /** The environments that the case brings to the office. */
    @Transactional(readOnly = true)
    public List<Environment> ofCase(String caseReference) {
        return jdbc.sql("select * from afas_environment where case_reference = :case and ended_at is null order by id")
                .param("case", caseReference)
                .query(Environments::environment)
                .list();
    }

    /** Also those that are no longer looked after. */
    @Transactional(readOnly = true)
    public List<Environment> everOfCase(String caseReference) {
        return jdbc.sql("select * from afas_environment where case_reference = :case order by id")
                .param("case", caseReference)
                .query(Environments::environment)
                .list();
    }

    /** Every environment that is looked after, by client and code. */
    @Transactional(readOnly = true)
    public List<Environment> all() {
        return jdbc.sql("select * from afas_environment where ended_at is null order by client_name, code")
                .query(Environments::environment)
                .list();
    }

    /** The environment that has this code. */
    @Transactional(readOnly = true)
    public Optional<Environment> holderOf(String code) {
        return jdbc.sql("select * from afas_environment where held_code = :code")
                .param("code", code)
                .query(Environments::environment)
                .optional();
    }

    /** The environment was not meant; nothing was done for it yet. */
    public void forget(long id) {
        jdbc.sql("delete from afas_link where environment_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from afas_environment where id = :id and ready_at is null")
                .param("id", id)
                .update();
    }

    /** Somebody has read the Profit Update of the environment. */
    public void recordUpdate(long id, String update, String by) {
        jdbc.sql("""
                        update afas_environment set profit_update = :update, update_read_by = :by, update_read_at = :now
                         where id = :id
                        """)
                .param("update", update)
                .param("by", by)
                .param("now", now())
                .param("id", id)
                .update();
        record(id, Actor.staff(by), "evidence.afas.environmentUpdate", Map.of("update", update));
    }

    /** Who authorises was agreed anew. */
    public void recordSide(long id, Side authorises) {
        jdbc.sql("update afas_environment set authorises = :side where id = :id")
                .param("side", authorises.name())
                .param("id", id)
                .update();
    }

    /** The client of the case turned out to be named otherwise. */
    public void rename(String caseReference, String clientName) {
        jdbc.sql("update afas_environment set client_name = :name where case_reference = :case")
                .param("name", clientName)
                .param("case", caseReference)
                .update();
    }

    /** Users were authorised; by whom, a colleague or the client's person. */
    public void recordAuthorised(long id, Actor by) {
        jdbc.sql("update afas_environment set authorised_by = :by, authorised_at = :now where id = :id")
                .param("by", by.name())
                .param("now", now())
                .param("id", id)
                .update();
        record(id, by, "evidence.afas.authorised", Map.of());
    }

    public void recordConnectors(long id, Actor by) {
        jdbc.sql("update afas_environment set connectors_by = :by, connectors_at = :now where id = :id")
                .param("by", by.name())
                .param("now", now())
                .param("id", id)
                .update();
        record(id, by, "evidence.afas.connectors", Map.of());
    }

    /** The answer about the client's own InSite turned out to be another (procedures.md §1.8, error 6). */
    public void correctInsite(long id, boolean ownInsite, String userId) {
        jdbc.sql("update afas_environment set own_insite = :own, main_site = null where id = :id")
                .param("own", ownInsite)
                .param("id", id)
                .update();
        record(id, Actor.staff(userId), ownInsite ? "evidence.afas.ownInsite" : "evidence.afas.noInsite", Map.of());
    }

    /** Every box is ticked by a named person: people can link it (procedures.md §1.5, step 8). */
    public void recordReady(long id, @Nullable String mainSite, String filterNote, String userId) {
        jdbc.sql("""
                        update afas_environment set main_site = :site, filter_note = :note, ready_at = :now, ready_by = :by,
                            functions_update = profit_update
                         where id = :id
                        """)
                .param("site", mainSite, Types.VARCHAR)
                .param("note", filterNote)
                .param("now", now())
                .param("by", userId)
                .param("id", id)
                .update();
        record(id, Actor.staff(userId), "evidence.afas.environmentReady", Map.of());
    }

    /** The functions of the Update that the environment is on were looked at. */
    public void recordFunctionsChecked(long id) {
        jdbc.sql("update afas_environment set functions_update = profit_update where id = :id")
                .param("id", id)
                .update();
    }

    /** The environment is no longer looked after; its code is free again. */
    public void recordEnd(long id, String reason, String userId) {
        jdbc.sql("""
                        update afas_environment set ended_at = :now, ended_because = :reason, held_code = null
                         where id = :id and ended_at is null
                        """)
                .param("now", now())
                .param("reason", reason)
                .param("id", id)
                .update();
        record(id, Actor.staff(userId), "evidence.afas.environmentEnded", Map.of("reason", reason));
    }

    private void record(long id, Actor by, String what, Map<String, String> details) {
        Environment environment = get(id);
        Map<String, String> all = new HashMap<>(details);
        all.put("code", environment.code());
        evidence.record(environment.caseReference(), new Entry(by, what, all));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Environment environment(ResultSet row, int index) throws SQLException {
        return new Environment(
                row.getLong("id"),
                row.getString("case_reference"),
                row.getString("client_name"),
                row.getString("code"),
                Edition.valueOf(row.getString("edition")),
                Hosting.valueOf(row.getString("hosting")),
                row.getString("language"),
                row.getBoolean("own_insite"),
                row.getString("main_site"),
                Side.valueOf(row.getString("authorises")),
                Objects.requireNonNull(Rows.reading(row)),
                row.getString("functions_update"),
                row.getString("filter_note"),
                Rows.done(row, "authorised"),
                Rows.done(row, "connectors"),
                Rows.done(row, "ready"),
                Rows.instant(row, "ended_at"));
    }
}
