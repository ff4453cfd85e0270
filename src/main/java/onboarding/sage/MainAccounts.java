package onboarding.sage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The main accounts; that of the office serves many clients and is set up once. */
@Service
@Transactional
public class MainAccounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    MainAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public MainAccount get(long id) {
        return jdbc.sql("select * from sage_main_account where id = :id")
                .param("id", id)
                .query(MainAccounts::account)
                .optional()
                .orElseThrow();
    }

    /** The office's main account that works, which need not be set up anew for the next client. */
    @Transactional(readOnly = true)
    public Optional<MainAccount> ofOffice() {
        return jdbc.sql("""
                        select * from sage_main_account
                         where holder = 'OFFICE' and ready_at is not null and ended_at is null
                         order by ready_at, id fetch next 1 row only
                        """).query(MainAccounts::account).optional();
    }

    /** The main account that a case names, with the address that it names now. */
    public long name(String caseReference, Holder holder, String email) {
        Optional<Long> known =
                jdbc.sql("""
                        select id from sage_main_account where case_reference = :case
                         order by id desc fetch next 1 row only
                        """).param("case", caseReference).query(Long.class).optional();
        if (known.isPresent()) {
            jdbc.sql("update sage_main_account set holder = :holder, email = :email where id = :id")
                    .param("holder", holder.name())
                    .param("email", email)
                    .param("id", known.get())
                    .update();
            return known.get();
        }
        return insert(caseReference, holder, email);
    }

    /**
     * The main account that the other side had made, too, and keeps (procedures.md §3.9, no. 11). It takes the place of the one
     * that the case had named, and bears nothing yet that the office pays.
     *
     * @param before the account that gives way
     * @param neededElsewhere whether it works for others, so that it stays for them
     */
    public long nameKept(
            String caseReference, MainAccount before, boolean neededElsewhere, Holder holder, String email) {
        if (neededElsewhere) {
            return insert(caseReference, holder, email);
        }
        if (!before.caseReference().equals(caseReference)) {
            recordEnd(before.id());
            return insert(caseReference, holder, email);
        }
        jdbc.sql("""
                        update sage_main_account set holder = :holder, email = :email, registered_at = null, ready_at = null,
                            contract_reference = null, ordered_on = null, package_name = null
                         where id = :id
                        """)
                .param("holder", holder.name())
                .param("email", email)
                .param("id", before.id())
                .update();
        return before.id();
    }

    /** The account gets another address at Między Firmami. */
    public void recordAddress(long id, String email) {
        jdbc.sql("update sage_main_account set email = :email where id = :id")
                .param("email", email)
                .param("id", id)
                .update();
    }

    private long insert(String caseReference, Holder holder, String email) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into sage_main_account (case_reference, holder, email)
                        values (:case, :holder, :email)
                        """)
                .param("case", caseReference)
                .param("holder", holder.name())
                .param("email", email)
                .update(id, "id");
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    /** What the office pays for the account, so that its next client needs no order. */
    public void recordSubscription(long id, String contract, LocalDate orderedOn, String packageName) {
        jdbc.sql("""
                        update sage_main_account set contract_reference = :contract, ordered_on = :on,
                            package_name = :package
                         where id = :id
                        """)
                .param("contract", contract)
                .param("on", orderedOn)
                .param("package", packageName)
                .param("id", id)
                .update();
    }

    /** The account has another address, or another package, from now on. */
    public void recordChange(long id, String email, String packageName) {
        jdbc.sql("update sage_main_account set email = :email, package_name = :package where id = :id")
                .param("email", email)
                .param("package", packageName)
                .param("id", id)
                .update();
    }

    public void recordRegistered(long id) {
        setTime(id, "registered_at");
    }

    /** Its holder's program is connected. Saying so again keeps the first day. */
    public void recordReady(long id) {
        if (get(id).readyAt() == null) {
            setTime(id, "ready_at");
        }
    }

    public void recordEnd(long id) {
        setTime(id, "ended_at");
    }

    private void setTime(long id, String column) {
        jdbc.sql("update sage_main_account set " + column + " = :now where id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static MainAccount account(ResultSet row, int index) throws SQLException {
        return new MainAccount(
                row.getLong("id"),
                row.getString("case_reference"),
                Holder.valueOf(row.getString("holder")),
                row.getString("email"),
                row.getString("package_name"),
                row.getString("contract_reference"),
                row.getObject("ordered_on", LocalDate.class),
                Exchanges.instant(row, "registered_at"),
                Exchanges.instant(row, "ready_at"));
    }
}
