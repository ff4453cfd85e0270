package onboarding.sage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

/** The exchanges with clients, and how far each is. */
@Service
@Transactional
public class Exchanges {

    private final JdbcClient jdbc;
    private final Evidence evidence;
    private final Clock clock;

    Exchanges(JdbcClient jdbc, Evidence evidence, Clock clock) {
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Exchange> find(String caseReference) {
        return jdbc.sql("select * from sage_exchange where case_reference = :case")
                .param("case", caseReference)
                .query(Exchanges::exchange)
                .optional();
    }

    /** @throws java.util.NoSuchElementException when the case has none */
    @Transactional(readOnly = true)
    public Exchange get(String caseReference) {
        return find(caseReference).orElseThrow();
    }

    /** Those that carry documents. */
    @Transactional(readOnly = true)
    public List<Exchange> working() {
        return jdbc.sql("""
                        select * from sage_exchange where proved_at is not null and ended_at is null order by case_reference
                        """).query(Exchanges::exchange).list();
    }

    /** What is seen last counts. */
    public void recordCheck(String caseReference, NewCheck seen) {
        boolean isNew = find(caseReference).isEmpty();
        String sql = isNew ? """
                        insert into sage_exchange (case_reference, holder, account_status, paid_by, subscription,
                            client_program, office_program, client_program_nip, office_file_nip)
                        values (:case, :holder, :status, :payer, :subscription, :client, :office, :clientNip, :officeNip)
                        """ : """
                        update sage_exchange set holder = :holder, account_status = :status, paid_by = :payer,
                            subscription = :subscription, client_program = :client, office_program = :office,
                            client_program_nip = :clientNip, office_file_nip = :officeNip
                         where case_reference = :case
                        """;
        jdbc.sql(sql)
                .param("case", caseReference)
                .param("holder", seen.holder().name())
                .param("status", seen.accountStatus().name())
                .param("payer", seen.paidBy().name())
                .param("subscription", seen.subscription().name())
                .param("client", seen.clientProgram(), Types.VARCHAR)
                .param("office", seen.officeProgram(), Types.VARCHAR)
                .param("clientNip", seen.clientProgramNip(), Types.VARCHAR)
                .param("officeNip", seen.officeFileNip(), Types.VARCHAR)
                .update();
    }

    public void recordNips(String caseReference, String clientProgramNip, String officeFileNip, String userId) {
        jdbc.sql("""
                        update sage_exchange set client_program_nip = :client, office_file_nip = :office
                         where case_reference = :case
                        """)
                .param("client", clientProgramNip)
                .param("office", officeFileNip)
                .param("case", caseReference)
                .update();
        note(
                caseReference,
                userId,
                clientProgramNip.equals(officeFileNip) ? "evidence.sage.nipsEqual" : "evidence.sage.nipsDiffer",
                Map.of("client", clientProgramNip, "office", officeFileNip));
    }

    public void recordMainAccount(
            String caseReference, long mainAccount, @Nullable String accountNip, @Nullable String warningAccepted) {
        jdbc.sql("""
                        update sage_exchange set main_account_id = :account, account_nip = :nip, warning_accepted = :reason
                         where case_reference = :case
                        """)
                .param("account", mainAccount)
                .param("nip", accountNip, Types.VARCHAR)
                .param("reason", warningAccepted, Types.VARCHAR)
                .param("case", caseReference)
                .update();
    }

    /**
     * The office’s main account works, so that the people of this client are only invited. What the office pays for it serves
     * this client, too, unless the client pays.
     */
    public void joinMainAccount(String caseReference, MainAccount works) {
        jdbc.sql(
                        "update sage_exchange set account_status = :status, main_account_id = :id where case_reference = :case")
                .param("status", AccountStatus.SET_UP.name())
                .param("id", works.id())
                .param("case", caseReference)
                .update();
        if (works.contractReference() != null && get(caseReference).paidBy() == Holder.OFFICE) {
            jdbc.sql("""
                            update sage_exchange set subscription = :recorded, contract_reference = :contract,
                                ordered_on = :on, package_name = :package, ordered_here = false
                             where case_reference = :case
                            """)
                    .param("recorded", Subscription.RECORDED.name())
                    .param("contract", works.contractReference())
                    .param("on", works.orderedOn(), Types.DATE)
                    .param("package", works.packageName(), Types.VARCHAR)
                    .param("case", caseReference)
                    .update();
        }
    }

    /** References of the clients whose exchange goes through the main account, ready or on its way. */
    @Transactional(readOnly = true)
    public List<String> clientsOf(long mainAccount) {
        return jdbc.sql("""
                        select case_reference from sage_exchange
                         where main_account_id = :account and client_program is not null and ended_at is null
                         order by case_reference
                        """).param("account", mainAccount).query(String.class).list();
    }

    /** Whether another exchange, or the office’s own set-up, needs the main account. */
    @Transactional(readOnly = true)
    public boolean isNeededElsewhere(long mainAccount, String caseReference) {
        return jdbc.sql("""
                        select count(*) from sage_exchange
                         where main_account_id = :account and case_reference <> :case and ended_at is null
                        """)
                        .param("account", mainAccount)
                        .param("case", caseReference)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * The subscription that serves the exchange.
     *
     * @param orderedHere whether the office ordered it for this case
     */
    public void recordOrder(
            String caseReference,
            String contract,
            LocalDate orderedOn,
            String packageName,
            boolean orderedHere,
            String userId) {
        jdbc.sql("""
                        update sage_exchange set subscription = :recorded, contract_reference = :contract,
                            ordered_on = :on, package_name = :package, ordered_here = :here
                         where case_reference = :case
                        """)
                .param("recorded", Subscription.RECORDED.name())
                .param("contract", contract)
                .param("on", orderedOn)
                .param("package", packageName)
                .param("here", orderedHere)
                .param("case", caseReference)
                .update();
        note(
                caseReference,
                userId,
                "evidence.sage.ordered",
                Map.of("reference", contract, "on", orderedOn.toString(), "package", packageName));
    }

    /** Both sides had made a main account; one stays (procedures.md §3.9, no. 11). */
    public void recordKept(String caseReference, Holder kept) {
        set(caseReference, "kept_by", kept.name());
    }

    /**
     * The other side holds the main account from now on, and it works there already. The subscription that serves the
     * exchange goes along.
     */
    public void recordHolder(String caseReference, MainAccount account, String userId) {
        jdbc.sql("""
                        update sage_exchange set holder = :holder, account_status = 'SET_UP', main_account_id = :account
                         where case_reference = :case
                        """)
                .param("holder", account.holder().name())
                .param("account", account.id())
                .param("case", caseReference)
                .update();
        note(
                caseReference,
                userId,
                "evidence.sage.holderChanged",
                Map.of("side", "@sage.side." + account.holder(), "email", account.email()));
    }

    /** The subscription on record serves others, and which one serves this exchange from now on is not known yet. */
    public void leaveSubscription(String caseReference) {
        jdbc.sql("""
                        update sage_exchange set subscription = :open, contract_reference = null, ordered_on = null,
                            package_name = null, ordered_here = false
                         where case_reference = :case
                        """)
                .param("open", Subscription.NOT_NOTED.name())
                .param("case", caseReference)
                .update();
    }

    /** Why two equal addresses are right. */
    public void recordWarningAccepted(String caseReference, String reason) {
        set(caseReference, "warning_accepted", reason);
    }

    public void recordPayer(String caseReference, Holder payer) {
        set(caseReference, "paid_by", payer.name());
    }

    public void recordSubscription(String caseReference, Subscription subscription) {
        set(caseReference, "subscription", subscription.name());
    }

    /** More rights than the default are a security finding (procedures.md §3.9, no. 12). */
    public void recordRightsFinding(String caseReference, String finding, String userId) {
        set(caseReference, "rights_finding", finding);
        note(caseReference, userId, "evidence.sage.rightsFinding", Map.of("finding", finding));
    }

    public void recordRightsReset(String caseReference, String userId) {
        setTime(caseReference, "rights_reset_at");
        note(caseReference, userId, "evidence.sage.rightsReset", Map.of());
    }

    public void recordDocument(String caseReference, String number, LocalDate on, String userId) {
        jdbc.sql("""
                        update sage_exchange set document_number = :number, document_on = :on, read_at = :now
                         where case_reference = :case
                        """)
                .param("number", number)
                .param("on", on)
                .param("now", now())
                .param("case", caseReference)
                .update();
        note(caseReference, userId, "evidence.sage.documentRead", Map.of("number", number, "on", on.toString()));
    }

    /**
     * The sender sees the status “odebrany”.
     *
     * @param by who says so: the client on the page, or the colleague who was told or saw it
     */
    public void recordProved(String caseReference, Actor by) {
        setTime(caseReference, "proved_at");
        evidence.record(caseReference, new Entry(by, "evidence.sage.proved", Map.of()));
    }

    public void recordEnd(String caseReference, String because, String userId) {
        setTime(caseReference, "ended_at");
        set(caseReference, "ended_because", because);
        note(caseReference, userId, "evidence.sage.ended", Map.of("reason", because));
    }

    /** What a colleague did or decided about an exchange. */
    public void note(String caseReference, String userId, String what, Map<String, String> details) {
        evidence.record(caseReference, new Entry(Actor.staff(userId), what, details));
    }

    private void set(String caseReference, String column, String value) {
        jdbc.sql("update sage_exchange set " + column + " = :value where case_reference = :case")
                .param("value", value)
                .param("case", caseReference)
                .update();
    }

    private void setTime(String caseReference, String column) {
        jdbc.sql("update sage_exchange set " + column + " = :now where case_reference = :case")
                .param("now", now())
                .param("case", caseReference)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Exchange exchange(ResultSet row, int index) throws SQLException {
        return new Exchange(
                row.getString("case_reference"),
                Holder.valueOf(row.getString("holder")),
                AccountStatus.valueOf(row.getString("account_status")),
                Holder.valueOf(row.getString("paid_by")),
                Subscription.valueOf(row.getString("subscription")),
                row.getObject("main_account_id", Long.class),
                row.getString("package_name"),
                row.getString("contract_reference"),
                row.getObject("ordered_on", LocalDate.class),
                row.getBoolean("ordered_here"),
                row.getString("client_program"),
                row.getString("office_program"),
                row.getString("client_program_nip"),
                row.getString("office_file_nip"),
                row.getString("account_nip"),
                row.getString("warning_accepted"),
                row.getString("rights_finding"),
                instant(row, "rights_reset_at"),
                row.getString("document_number"),
                row.getObject("document_on", LocalDate.class),
                instant(row, "read_at"),
                instant(row, "proved_at"),
                instant(row, "ended_at"),
                row.getString("ended_because"),
                Optional.ofNullable(row.getString("kept_by"))
                        .map(Holder::valueOf)
                        .orElse(null));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
