package onboarding.secret;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import onboarding.mail.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Secrets as rows. */
@Repository
class SecretStore {

    private final JdbcClient jdbc;

    SecretStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Secret> find(String id) {
        return one("id = :key", id, "");
    }

    Optional<Secret> find(String caseReference, String subject) {
        return jdbc.sql("select * from secret where case_reference = :case and subject = :subject")
                .param("case", caseReference)
                .param("subject", subject)
                .query(SecretStore::secret)
                .optional();
    }

    List<Secret> ofCase(String caseReference) {
        return jdbc.sql("select * from secret where case_reference = :case")
                .param("case", caseReference)
                .query(SecretStore::secret)
                .list();
    }

    Optional<Secret> findByLink(String link) {
        return one("user_link_id = :key", link, "");
    }

    /** Lets one person at a time act on a secret, until the transaction ends. */
    Optional<Secret> lock(String id) {
        return one("id = :key", id, " for update");
    }

    Optional<Secret> lockByLink(String link) {
        return one("user_link_id = :key", link, " for update");
    }

    private Optional<Secret> one(String condition, String key, String suffix) {
        return jdbc.sql("select * from secret where " + condition + suffix)
                .param("key", key)
                .query(SecretStore::secret)
                .optional();
    }

    /** The person and the address of the user are put right; what was kept for the ones before is gone. */
    void readdress(String id, String account, String identity, Recipient user) {
        jdbc.sql("""
                        update secret set account = :account, identity = :identity, user_name = :name, user_email = :email
                         where id = :id
                        """)
                .param("account", account)
                .param("identity", identity)
                .param("name", user.name())
                .param("email", user.email())
                .param("id", id)
                .update();
    }

    /** The ids of what is kept longer than it may be. */
    List<String> overdue(Instant now) {
        return jdbc.sql("select id from secret where encrypted is not null and forget_at <= :now")
                .param("now", at(now))
                .query(String.class)
                .list();
    }

    byte[] encrypted(String id) {
        return jdbc.sql("select encrypted from secret where id = :id")
                .param("id", id)
                .query((row, index) -> row.getBytes("encrypted"))
                .single();
    }

    void insert(Secret secret) {
        jdbc.sql("""
                        insert into secret (id, case_reference, subject, account, identity, minimum_length,
                            minimum_kinds, entrusted_to, user_name, user_email, user_language, user_link_id, edition)
                        values (:id, :case, :subject, :account, :identity, :length, :kinds, :entrusted, :name, :email,
                            :language, :link, :edition)
                        """)
                .param("id", secret.id())
                .param("case", secret.caseReference())
                .param("subject", secret.subject())
                .param("account", secret.account())
                .param("identity", secret.identity())
                .param("length", secret.policy().minimumLength())
                .param("kinds", secret.policy().minimumKinds())
                .param("entrusted", secret.entrustedTo(), Types.VARCHAR)
                .param("name", secret.user().name())
                .param("email", secret.user().email())
                .param("language", secret.userLanguage())
                .param("link", secret.userLink(), Types.VARCHAR)
                .param("edition", secret.edition())
                .update();
    }

    void delete(String id) {
        jdbc.sql("delete from secret where id = :id").param("id", id).update();
    }

    void entrust(String id, String userId) {
        jdbc.sql("update secret set entrusted_to = :user, entrusted_seen_at = null, made_by = null where id = :id")
                .param("user", userId)
                .param("id", id)
                .update();
    }

    void put(Secret secret, byte[] encrypted, String madeBy, boolean seenByMaker, Instant now, Instant forgetAt) {
        jdbc.sql("""
                        update secret set edition = :edition, encrypted = :encrypted, made_by = :by, made_at = :now,
                            entrusted_seen_at = :seen, user_seen_at = null, forget_at = :forget
                         where id = :id
                        """)
                .param("edition", secret.edition())
                .param("encrypted", encrypted)
                .param("by", madeBy)
                .param("now", at(now))
                .param("seen", seenByMaker ? at(now) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("forget", at(forgetAt))
                .param("id", secret.id())
                .update();
    }

    void noteSeenByColleague(String id, Instant now) {
        jdbc.sql("update secret set entrusted_seen_at = :now where id = :id")
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    void noteSeenByUser(String id, Instant now) {
        jdbc.sql("update secret set user_seen_at = :now where id = :id")
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    void settle(String id, Instant now, Instant forgetAt) {
        jdbc.sql("update secret set settled_at = :now, forget_at = :forget where id = :id")
                .param("now", at(now))
                .param("forget", at(forgetAt))
                .param("id", id)
                .update();
    }

    /** Leaves nothing that could be decrypted. */
    void forget(String id) {
        jdbc.sql("update secret set encrypted = null, forget_at = null where id = :id")
                .param("id", id)
                .update();
    }

    private static Secret secret(ResultSet row, int index) throws SQLException {
        return new Secret(
                row.getString("id"),
                row.getString("case_reference"),
                row.getString("subject"),
                row.getString("account"),
                row.getString("identity"),
                new PasswordPolicy(row.getInt("minimum_length"), row.getInt("minimum_kinds")),
                row.getString("entrusted_to"),
                instant(row, "entrusted_seen_at"),
                new Recipient(row.getString("user_name"), row.getString("user_email")),
                row.getString("user_language"),
                row.getString("user_link_id"),
                instant(row, "user_seen_at"),
                row.getInt("edition"),
                row.getString("made_by"),
                row.getBytes("encrypted") != null,
                instant(row, "forget_at"),
                instant(row, "settled_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
