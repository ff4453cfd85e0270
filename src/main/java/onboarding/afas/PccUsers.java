package onboarding.afas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The colleagues who work with PCC. */
@Service
@Transactional
public class PccUsers {

    private final JdbcClient jdbc;
    private final Clock clock;

    PccUsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the number that the person is known by */
    public long enter(String colleague, String userCode, String email, DownloadVia via) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into afas_user (colleague, held_colleague, user_code, held_user_code, email, download_via)
                        values (:colleague, :colleague, :code, upper(:code), :email, :via)
                        """)
                .param("colleague", colleague)
                .param("code", userCode)
                .param("email", email)
                .param("via", via.name())
                .update(id, "id");
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    /** @throws NoSuchElementException when there is no such person */
    @Transactional(readOnly = true)
    public PccUser get(long id) {
        return jdbc.sql("select * from afas_user where id = :id")
                .param("id", id)
                .query(PccUsers::user)
                .optional()
                .orElseThrow();
    }

    /** Empty where nobody has this number, or the person works here no longer. */
    @Transactional(readOnly = true)
    public Optional<PccUser> findPresent(long id) {
        return all().stream().filter(user -> user.id() == id).findFirst();
    }

    /** The person as PCC user, while the person works here. */
    @Transactional(readOnly = true)
    public Optional<PccUser> find(String colleague) {
        return jdbc.sql("select * from afas_user where held_colleague = :colleague")
                .param("colleague", colleague)
                .query(PccUsers::user)
                .optional();
    }

    /** Everybody who works with PCC or is to do so. */
    @Transactional(readOnly = true)
    public List<PccUser> all() {
        return jdbc.sql("select * from afas_user where held_colleague is not null order by colleague")
                .query(PccUsers::user)
                .list();
    }

    /** Who has this address in Profit. */
    @Transactional(readOnly = true)
    public Optional<PccUser> withEmail(String email) {
        return all().stream()
                .filter(user -> user.email().equalsIgnoreCase(email))
                .findFirst();
    }

    /** Who has this user code in Profit, in whichever case it is typed. */
    @Transactional(readOnly = true)
    public Optional<PccUser> withCode(String userCode) {
        return all().stream()
                .filter(user -> user.userCode().equalsIgnoreCase(userCode))
                .findFirst();
    }

    /** Code and address, as Profit knows them, were entered wrongly; see {@link PersonCorrections}. */
    void correct(long id, String userCode, String email) {
        jdbc.sql("update afas_user set user_code = :code, held_user_code = upper(:code), email = :email where id = :id")
                .param("code", userCode)
                .param("email", email)
                .param("id", id)
                .update();
    }

    /** Where the person downloads PCC from turned out to be somewhere else. */
    public void recordDownload(long id, DownloadVia via) {
        jdbc.sql("update afas_user set download_via = :via where id = :id")
                .param("via", via.name())
                .param("id", id)
                .update();
    }

    public void recordWorkstation(long id, String workstation, WorkstationKind kind) {
        jdbc.sql("""
                        update afas_user set workstation = :name, workstation_kind = :kind, pcc_ready_at = null
                         where id = :id
                        """)
                .param("name", workstation)
                .param("kind", kind.name())
                .param("id", id)
                .update();
    }

    /** The workstation is lost or replaced; PCC has to be installed again. */
    public void forgetWorkstation(long id) {
        jdbc.sql("update afas_user set workstation = null, workstation_kind = null, pcc_ready_at = null where id = :id")
                .param("id", id)
                .update();
    }

    /**
     * The case takes it on to put PCC on the person's workstation.
     *
     * @return false when another case, or this one, does so already
     */
    public boolean takePccOn(long id, String caseReference) {
        return jdbc.sql("update afas_user set pcc_case = :case where id = :id and pcc_case is null")
                        .param("case", caseReference)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** PCC stays off the workstation for now, or is there: nobody is putting it there any more. */
    public void leavePcc(long id) {
        jdbc.sql("update afas_user set pcc_case = null where id = :id")
                .param("id", id)
                .update();
    }

    /** The people onto whose workstation the case is putting PCC. */
    @Transactional(readOnly = true)
    public List<PccUser> gettingPccIn(String caseReference) {
        return jdbc.sql("select * from afas_user where pcc_case = :case order by id")
                .param("case", caseReference)
                .query(PccUsers::user)
                .list();
    }

    /** PCC shows the office's environment on the workstation. */
    public void recordPccReady(long id) {
        jdbc.sql("update afas_user set pcc_ready_at = :now, pcc_case = null where id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** The person works here no longer. */
    public void recordLeft(long id) {
        jdbc.sql("update afas_user set left_at = :now, held_colleague = null, held_user_code = null where id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static PccUser user(ResultSet row, int index) throws SQLException {
        return new PccUser(
                row.getLong("id"),
                row.getString("colleague"),
                row.getString("user_code"),
                row.getString("email"),
                DownloadVia.valueOf(row.getString("download_via")),
                row.getString("workstation"),
                Rows.choice(row, "workstation_kind", WorkstationKind.class),
                Rows.instant(row, "pcc_ready_at"),
                row.getString("pcc_case"));
    }
}
