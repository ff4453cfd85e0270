package onboarding.winbooks;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers of clients whose people get IDs. */
@Service
@Transactional
public class ClientDossiers {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClientDossiers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is recorded last for a case counts. */
    public void record(ClientDossier dossier) {
        jdbc.sql("delete from winbooks_client where case_reference = :case")
                .param("case", dossier.caseReference())
                .update();
        jdbc.sql("""
                        insert into winbooks_client (case_reference, licence_id, dossier, view_wanted)
                        values (:case, :licence, :dossier, :view)
                        """)
                .param("case", dossier.caseReference())
                .param("licence", dossier.licenceId())
                .param("dossier", dossier.name())
                .param("view", dossier.viewWanted())
                .update();
    }

    /** The dossier is called something else than was recorded. */
    public void rename(String caseReference, String name) {
        jdbc.sql("update winbooks_client set dossier = :name where case_reference = :case")
                .param("name", name)
                .param("case", caseReference)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<ClientDossier> find(String caseReference) {
        return jdbc.sql("select * from winbooks_client where case_reference = :case")
                .param("case", caseReference)
                .query((row, index) -> new ClientDossier(
                        row.getString("case_reference"),
                        row.getLong("licence_id"),
                        row.getString("dossier"),
                        row.getBoolean("view_wanted"),
                        Licences.instant(row, "connect_at"),
                        Licences.instant(row, "ready_at")))
                .optional();
    }

    /** @throws java.util.NoSuchElementException when none is recorded */
    @Transactional(readOnly = true)
    public ClientDossier get(String caseReference) {
        return find(caseReference).orElseThrow();
    }

    /** WinBooks Connect is active for the dossier from now on. */
    public void recordConnect(String caseReference) {
        jdbc.sql("update winbooks_client set connect_at = :now where case_reference = :case")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("case", caseReference)
                .update();
    }

    /** A first document of the client has arrived. */
    public void recordReady(String caseReference) {
        jdbc.sql("update winbooks_client set ready_at = :now where case_reference = :case")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("case", caseReference)
                .update();
    }
}
