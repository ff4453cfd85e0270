package onboarding.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Every case, with or without a client, and what the open cases of the office are about. */
@Service
@Transactional
public class CaseFiles {

    private static final String SELECT = """
            select c.*, coalesce(cl.legal_name, c.subject) as about
              from onboarding_case c left join client cl on cl.id = c.client_id
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    CaseFiles(JdbcClient jdbc, PlatformTransactionManager transactionManager) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactionManager);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @throws java.util.NoSuchElementException when there is no such case */
    @Transactional(readOnly = true)
    public CaseFile get(String reference) {
        return find(reference).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> find(String reference) {
        return jdbc.sql(SELECT + " where c.reference = :reference")
                .param("reference", reference)
                .query(CaseFiles::map)
                .optional();
    }

    /**
     * Cases, newest first.
     *
     * @param search part of the subject, of the client's number or of the reference; empty for all
     * @param openOnly leave out the cases in which nothing more will happen
     */
    @Transactional(readOnly = true)
    public List<CaseFile> search(String search, boolean openOnly, int offset, int limit) {
        return jdbc.sql(SELECT + """
                                 where (lower(coalesce(cl.legal_name, c.subject)) like :part
                                        or coalesce(cl.national_id, '') like :part
                                        or lower(c.reference) like :part)
                                   and (not :openOnly or c.closed_at is null)
                                 order by c.reference desc offset :offset rows fetch next :limit rows only
                                """)
                .param("part", "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("[%_]", "") + "%")
                .param("openOnly", openOnly)
                .param("offset", offset)
                .param("limit", limit)
                .query(CaseFiles::map)
                .list();
    }

    /** The open case of the office that is about this. */
    @Transactional(readOnly = true)
    public Optional<String> openCaseAbout(String matter) {
        return jdbc.sql("select case_reference from case_matter where matter = :matter")
                .param("matter", matter)
                .query(String.class)
                .optional();
    }

    /**
     * Makes a case be about something. Saying so twice changes nothing.
     *
     * @throws MatterOpenAlready when another open case is, also one that was opened at this very moment
     */
    public void takeUp(String reference, String matter) {
        try {
            // A savepoint: on PostgreSQL a refused insert would otherwise end the whole transaction.
            savepoint.executeWithoutResult(
                    status -> jdbc.sql("insert into case_matter (matter, case_reference) values (:matter, :reference)")
                            .param("matter", matter)
                            .param("reference", reference)
                            .update());
        } catch (DuplicateKeyException e) {
            String other = openCaseAbout(matter).orElseThrow(() -> e);
            if (!other.equals(reference)) {
                throw new MatterOpenAlready(other);
            }
        }
    }

    /** The case is no longer about this, though it may stay open. */
    public void leave(String reference, String matter) {
        jdbc.sql("delete from case_matter where matter = :matter and case_reference = :reference")
                .param("matter", matter)
                .param("reference", reference)
                .update();
    }

    private static CaseFile map(ResultSet row, int index) throws SQLException {
        OffsetDateTime closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new CaseFile(
                row.getString("reference"),
                row.getString("about"),
                row.getObject("client_id") == null,
                Product.valueOf(row.getString("product")),
                row.getString("responsible"),
                row.getObject("go_live_on", LocalDate.class),
                row.getString("path"),
                CaseStatus.valueOf(row.getString("status")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("opened_by"),
                closedAt == null ? null : closedAt.toInstant(),
                row.getString("closing_reason"));
    }
}
