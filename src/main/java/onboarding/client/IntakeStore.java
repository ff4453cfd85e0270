package onboarding.client;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** What was entered for a case, as rows: the client, which several cases share, and the case. */
@Repository
class IntakeStore {

    private final JdbcClient jdbc;

    IntakeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one correction at a time touch the case and its client, until the transaction ends. */
    void lock(String reference) {
        jdbc.sql("select reference from onboarding_case where reference = :reference for update")
                .param("reference", reference)
                .query(String.class)
                .optional();
        jdbc.sql("select id from client where id = (select client_id from onboarding_case where reference = :reference)"
                        + " for update")
                .param("reference", reference)
                .query(Long.class)
                .optional();
    }

    /** The client that bears the number; nobody does while it is not issued. */
    Optional<Long> clientOf(NewCase intake) {
        return intake.nationalId() == null
                ? Optional.empty()
                : jdbc.sql("select id from client where country = :country and national_id = :nationalId")
                        .param("country", intake.country().name())
                        .param("nationalId", intake.nationalId())
                        .query(Long.class)
                        .optional();
    }

    long insertClient(NewCase intake) {
        KeyHolder key = new GeneratedKeyHolder();
        client("""
                        insert into client (country, national_id, legal_name, language)
                        values (:country, :nationalId, :name, :language)
                        """, intake).update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void updateClient(long id, NewCase intake) {
        client("""
                        update client set country = :country, national_id = :nationalId, legal_name = :name,
                            language = :language
                         where id = :id
                        """, intake).param("id", id).update();
    }

    private JdbcClient.StatementSpec client(String sql, NewCase intake) {
        return jdbc.sql(sql)
                .param("country", intake.country().name())
                .param("nationalId", intake.nationalId())
                .param("name", intake.clientName())
                .param("language", intake.clientLanguage());
    }

    /** One client was registered twice: every case of the one is a case of the other from now on. */
    void mergeClient(long from, long into) {
        jdbc.sql("update onboarding_case set client_id = :into where client_id = :from")
                .param("into", into)
                .param("from", from)
                .update();
        jdbc.sql("delete from client where id = :from").param("from", from).update();
    }

    void assignClient(String reference, long client) {
        jdbc.sql("update onboarding_case set client_id = :client where reference = :reference")
                .param("client", client)
                .param("reference", reference)
                .update();
    }

    void updateCase(String reference, NewCase intake) {
        jdbc.sql("""
                        update onboarding_case set contact_first_name = :firstName, contact_last_name = :lastName,
                            contact_email = :email, contact_phone = :phone, known_situation = :situation,
                            responsible = :responsible, go_live_on = :goLive
                         where reference = :reference
                        """)
                .param("firstName", intake.contact().firstName())
                .param("lastName", intake.contact().lastName())
                .param("email", intake.contact().email())
                .param("phone", intake.contact().phone())
                .param("situation", intake.knownSituation().name())
                .param("responsible", intake.responsible())
                .param("goLive", intake.goLiveOn())
                .param("reference", reference)
                .update();
    }

    /** @param openFor what the open case is about now; null for a closed case, which never blocks another */
    void updateOpenFor(String reference, @Nullable String openFor) {
        jdbc.sql("update onboarding_case set open_for = :openFor where reference = :reference and open_for is not null")
                .param("openFor", openFor)
                .param("reference", reference)
                .update();
    }

    /** Another open case that is about the same as this one would be. */
    Optional<String> otherOpenFor(String openFor, String except) {
        return jdbc.sql("select reference from onboarding_case where open_for = :openFor and reference <> :except")
                .param("openFor", openFor)
                .param("except", except)
                .query(String.class)
                .optional();
    }
}
