package onboarding.winbooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.office.Colleague;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who have a WinBooks-ID or are to get one, and how far each is. */
@Service
@Transactional
public class WinBooksUsers {

    private final JdbcClient jdbc;
    private final Evidence evidence;
    private final Clock clock;

    WinBooksUsers(JdbcClient jdbc, Evidence evidence, Clock clock) {
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** @return the number that the person is known by */
    public long request(String caseReference, long licence, NewUser wanted, String requestedBy) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into winbooks_user (case_reference, licence_id, winbooks_id, held_id, password_by, level,
                            activate, portal_mails, all_dossiers, dossiers, roles, digital_products, notify_all_dossiers,
                            first_name, last_name, phone, language, requested_by,
                            on_web_user, stage)
                        values (:case, :licence, :id, :id, :password, :level, :activate, :mails, :all, :dossiers, :roles,
                            :digital, :notify, :first, :last, :phone, :language, :by, :onWeb,
                            'REQUESTED')
                        """)
                .param("case", caseReference)
                .param("licence", licence)
                .param("id", wanted.winbooksId())
                .param("password", wanted.passwordBy().name())
                .param("level", wanted.access().level().name())
                .param("activate", wanted.activate())
                .param("mails", wanted.portalMails())
                .param("all", wanted.access().allDossiers())
                .param("dossiers", String.join("\n", wanted.access().dossiers()))
                .param("roles", wanted.roles())
                .param("digital", wanted.digitalProducts())
                .param("notify", wanted.notifyAllDossiers())
                .param("first", wanted.firstName())
                .param("last", wanted.lastName())
                .param("phone", wanted.phone())
                .param("language", wanted.language())
                .param("by", requestedBy)
                .param("onWeb", wanted.onWebUser())
                .update(id, "id");
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    /**
     * Enters the colleague to whom the distributor has handed the first ID of the licence over, unless the register knows
     * the address already.
     */
    public void enterLicenceAdmin(Licence licence, Colleague admin, String userId) {
        if (holderOf(admin.email()).isPresent()) {
            return;
        }
        String[] names = admin.name().split(" ", 2);
        long id = request(
                licence.caseReference(),
                licence.id(),
                new NewUser(
                        admin.email(),
                        PasswordOrigin.PORTAL,
                        true,
                        false,
                        new Access(Level.ADMINISTRATOR, true, List.of()),
                        String.join(", ", PortalLists.STAFF_ROLES),
                        true,
                        false,
                        names[0],
                        names.length > 1 ? names[1] : "",
                        "",
                        licence.distributor().language(),
                        false),
                userId);
        recordOnPortal(id, UserStage.CREATED, Delivery.DISTRIBUTOR, userId, licence.name());
        recordReady(id, userId);
    }

    /** @throws java.util.NoSuchElementException when there is no such person */
    @Transactional(readOnly = true)
    public WinBooksUser get(long id) {
        return jdbc.sql("select * from winbooks_user where id = :id")
                .param("id", id)
                .query(WinBooksUsers::user)
                .optional()
                .orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<WinBooksUser> ofCase(String caseReference) {
        return jdbc.sql("select * from winbooks_user where case_reference = :case order by id")
                .param("case", caseReference)
                .query(WinBooksUsers::user)
                .list();
    }

    /** The people of the case for whom nothing was done yet. */
    @Transactional(readOnly = true)
    public List<WinBooksUser> toServe(String caseReference) {
        return ofCase(caseReference).stream()
                .filter(user -> user.stage() == UserStage.REQUESTED)
                .toList();
    }

    /** The person was not meant; nothing was done for the person yet. */
    public void forget(long id) {
        jdbc.sql("delete from winbooks_user where id = :id and stage = 'REQUESTED'")
                .param("id", id)
                .update();
    }

    /** The cases in which people of a licence are asked for who do not work with their ID yet. */
    @Transactional(readOnly = true)
    public List<String> casesUnderWay(long licence) {
        return jdbc.sql("""
                        select distinct case_reference from winbooks_user
                         where licence_id = :licence and stage not in ('READY', 'LEFT', 'DROPPED', 'UNDONE')
                         order by case_reference
                        """).param("licence", licence).query(String.class).list();
    }

    /** Those who work with their ID. */
    @Transactional(readOnly = true)
    public List<WinBooksUser> ready() {
        return jdbc.sql("select * from winbooks_user where stage = 'READY' order by last_name, first_name, id")
                .query(WinBooksUsers::user)
                .list();
    }

    /** A colleague takes care of somebody who works with the ID already. */
    public void recordManagement(long id, String wish, String reason, String userId) {
        record(id, Actor.staff(userId), "evidence.winbooks.managed." + wish, reason);
    }

    /**
     * The entries of a user were changed on the Portaal.
     *
     * @param words what changed from what to what, one line for each field
     */
    public void recordChange(long id, Entries after, String words, String userId) {
        writeAccess(id, after.access());
        jdbc.sql("""
                        update winbooks_user set roles = :roles, digital_products = :digital,
                            notify_all_dossiers = :notify, first_name = :first, last_name = :last, phone = :phone,
                            language = :language
                         where id = :id
                        """)
                .param("roles", after.roles())
                .param("digital", after.digitalProducts())
                .param("notify", after.notifyAllDossiers())
                .param("first", after.firstName())
                .param("last", after.lastName())
                .param("phone", after.phone())
                .param("language", after.language())
                .param("id", id)
                .update();
        WinBooksUser user = get(id);
        evidence.record(
                user.caseReference(),
                new Entry(
                        Actor.staff(userId),
                        "evidence.winbooks.changed",
                        Map.of("id", user.winbooksId(), "person", user.fullName(), "answers", words)));
    }

    /** The dossier of a client has another name, for everybody of the client who has an ID or is to get one. */
    public void renameDossier(String caseReference, String from, String to) {
        jdbc.sql("""
                        update winbooks_user set dossiers = :to
                         where case_reference = :case and dossiers = :from and held_id is not null
                        """)
                .param("to", to)
                .param("case", caseReference)
                .param("from", from)
                .update();
    }

    /** Keeps everybody else from taking up the person until the transaction ends. */
    public void lock(long id) {
        jdbc.sql("select id from winbooks_user where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** The person logs on with another address from now on. */
    public void recordNewAddress(long id, String winbooksId, String userId) {
        String before = get(id).winbooksId();
        recordAddress(id, winbooksId);
        WinBooksUser user = get(id);
        evidence.record(
                user.caseReference(),
                new Entry(
                        Actor.staff(userId),
                        "evidence.winbooks.newAddress",
                        Map.of("person", user.fullName(), "from", before, "to", winbooksId)));
    }

    public void recordAligned(long id, String userId) {
        record(id, Actor.staff(userId), "evidence.winbooks.aligned", "");
    }

    /** Who has this ID, or is to get it. */
    @Transactional(readOnly = true)
    public Optional<WinBooksUser> holderOf(String winbooksId) {
        return jdbc.sql("select * from winbooks_user where held_id = :id")
                .param("id", winbooksId)
                .query(WinBooksUsers::user)
                .optional();
    }

    /** @param wantedBy user id of the colleague who wants it now, and therefore never approves it */
    public void recordAccess(long id, Access access, String wantedBy) {
        writeAccess(id, access);
        jdbc.sql("update winbooks_user set requested_by = :by where id = :id")
                .param("by", wantedBy)
                .param("id", id)
                .update();
    }

    private void writeAccess(long id, Access access) {
        jdbc.sql("""
                        update winbooks_user set level = :level, all_dossiers = :all, dossiers = :dossiers where id = :id
                        """)
                .param("level", access.level().name())
                .param("all", access.allDossiers())
                .param("dossiers", String.join("\n", access.dossiers()))
                .param("id", id)
                .update();
    }

    public void recordAddress(long id, String winbooksId) {
        jdbc.sql("update winbooks_user set winbooks_id = :id, held_id = :id where id = :user")
                .param("id", winbooksId)
                .param("user", id)
                .update();
    }

    /** The ID stands on the Portaal: new, or linked to the licence. */
    public void recordOnPortal(long id, UserStage stage, Delivery delivery, String userId, String how) {
        jdbc.sql("""
                        update winbooks_user set stage = :stage, delivery = :delivery, created_at = :now, created_by = :by
                         where id = :id
                        """)
                .param("stage", stage.name())
                .param("delivery", delivery.name())
                .param("now", now())
                .param("by", userId)
                .param("id", id)
                .update();
        WinBooksUser user = get(id);
        evidence.record(
                user.caseReference(),
                new Entry(
                        Actor.staff(userId),
                        "evidence.winbooks." + stage,
                        Map.of("id", user.winbooksId(), "person", user.fullName(), "how", how)));
    }

    public void recordDelivery(long id, Delivery delivery) {
        jdbc.sql("update winbooks_user set delivery = :delivery where id = :id")
                .param("delivery", delivery.name())
                .param("id", id)
                .update();
    }

    /** The distributor was asked to synchronise the person to the Portaal. */
    public void recordSynchronisationRequested(long id) {
        jdbc.sql("update winbooks_user set sync_requested_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** The distributor says that the person is synchronised, or is not after all. */
    public void recordSynchronisationConfirmed(long id, boolean confirmed) {
        jdbc.sql("update winbooks_user set sync_confirmed_at = :at where id = :id")
                .param("at", confirmed ? now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
    }

    public void recordLogOn(long id) {
        jdbc.sql("update winbooks_user set stage = 'LOGGED_ON', logged_on_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    public void recordReady(long id, String userId) {
        jdbc.sql("update winbooks_user set stage = 'READY', ready_at = :now, ready_by = :by where id = :id")
                .param("now", now())
                .param("by", userId)
                .param("id", id)
                .update();
        record(id, Actor.staff(userId), "evidence.winbooks.READY", "");
    }

    /** The person gets no ID, or does not keep it; the address is free again. */
    public void recordEnd(long id, UserStage stage, String reason, String userId) {
        jdbc.sql("""
                        update winbooks_user set stage = :stage, held_id = null, ended_at = :now, ended_because = :reason
                         where id = :id
                        """)
                .param("stage", stage.name())
                .param("now", now())
                .param("reason", reason, Types.VARCHAR)
                .param("id", id)
                .update();
        record(id, Actor.staff(userId), "evidence.winbooks." + stage, reason);
    }

    private void record(long id, Actor by, String what, String reason) {
        WinBooksUser user = get(id);
        evidence.record(
                user.caseReference(),
                new Entry(by, what, Map.of("id", user.winbooksId(), "person", user.fullName(), "reason", reason)));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static WinBooksUser user(ResultSet row, int index) throws SQLException {
        return new WinBooksUser(
                row.getLong("id"),
                row.getString("case_reference"),
                row.getLong("licence_id"),
                row.getString("winbooks_id"),
                PasswordOrigin.valueOf(row.getString("password_by")),
                row.getBoolean("activate"),
                row.getBoolean("portal_mails"),
                new Access(
                        Level.valueOf(row.getString("level")),
                        row.getBoolean("all_dossiers"),
                        PortalLists.entries(row.getString("dossiers"))),
                row.getString("roles"),
                row.getBoolean("digital_products"),
                row.getBoolean("notify_all_dossiers"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("phone"),
                row.getString("language"),
                row.getString("requested_by"),
                UserStage.valueOf(row.getString("stage")),
                row.getString("delivery") == null ? null : Delivery.valueOf(row.getString("delivery")),
                Licences.instant(row, "created_at"),
                row.getString("created_by"),
                Licences.instant(row, "logged_on_at"),
                Licences.instant(row, "ready_at"),
                row.getString("ready_by"),
                row.getBoolean("on_web_user"),
                Licences.instant(row, "sync_requested_at"),
                Licences.instant(row, "sync_confirmed_at"),
                row.getString("ended_because"));
    }
}
