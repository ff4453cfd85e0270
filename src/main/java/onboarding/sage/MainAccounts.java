package onboarding.sage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
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
    private final Evidence evidence;
    private final Clock clock;

    MainAccounts(JdbcClient jdbc, Evidence evidence, Clock clock) {
        this.jdbc = jdbc;
        this.evidence = evidence;
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
    public long name(String caseReference, Holder holder, String email, Holder paidBy) {
        Optional<Long> known =
                jdbc.sql("""
                        select id from sage_main_account where case_reference = :case
                         order by id desc fetch next 1 row only
                        """).param("case", caseReference).query(Long.class).optional();
        if (known.isPresent()) {
            jdbc.sql("update sage_main_account set holder = :holder, email = :email, paid_by = :payer where id = :id")
                    .param("holder", holder.name())
                    .param("email", email)
                    .param("payer", paidBy.name())
                    .param("id", known.get())
                    .update();
            return known.get();
        }
        return insert(caseReference, holder, email, paidBy);
    }

    /**
     * The main account that the other side had made, too, and keeps (procedures.md §3.9, no. 11). It takes the place of the one
     * that the case had named, unless that one works for others already.
     */
    public long nameKept(String caseReference, MainAccount before, Holder holder, String email) {
        if (!before.caseReference().equals(caseReference) || before.readyAt() != null) {
            return insert(caseReference, holder, email, before.paidBy());
        }
        jdbc.sql("""
                        update sage_main_account set holder = :holder, email = :email, registered_at = null where id = :id
                        """)
                .param("holder", holder.name())
                .param("email", email)
                .param("id", before.id())
                .update();
        return before.id();
    }

    /** The account gets another address at Między Firmami. */
    public void recordAddress(long id, String email, String caseReference, String userId) {
        MainAccount before = get(id);
        jdbc.sql("update sage_main_account set email = :email where id = :id")
                .param("email", email)
                .param("id", id)
                .update();
        evidence.record(
                caseReference,
                new Entry(
                        Actor.staff(userId),
                        "evidence.sage.mainAddressChanged",
                        Map.of("from", before.email(), "to", email)));
    }

    private long insert(String caseReference, Holder holder, String email, Holder paidBy) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into sage_main_account (case_reference, holder, email, paid_by)
                        values (:case, :holder, :email, :payer)
                        """)
                .param("case", caseReference)
                .param("holder", holder.name())
                .param("email", email)
                .param("payer", paidBy.name())
                .update(id, "id");
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    public void recordOrder(
            long id, String caseReference, String contract, LocalDate orderedOn, String packageName, String userId) {
        jdbc.sql("""
                        update sage_main_account set contract_reference = :contract, ordered_on = :on,
                            package_name = :package, ordered_in = :case
                         where id = :id
                        """)
                .param("contract", contract)
                .param("on", orderedOn)
                .param("package", packageName)
                .param("case", caseReference)
                .param("id", id)
                .update();
        evidence.record(
                caseReference,
                new Entry(
                        Actor.staff(userId),
                        "evidence.sage.ordered",
                        Map.of("reference", contract, "on", orderedOn.toString(), "package", packageName)));
    }

    public void recordPayer(long id, Holder payer) {
        jdbc.sql("update sage_main_account set paid_by = :payer where id = :id")
                .param("payer", payer.name())
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
                Holder.valueOf(row.getString("paid_by")),
                row.getString("package_name"),
                row.getString("contract_reference"),
                row.getObject("ordered_on", LocalDate.class),
                row.getString("ordered_in"),
                Exchanges.instant(row, "registered_at"),
                Exchanges.instant(row, "ready_at"));
    }
}
