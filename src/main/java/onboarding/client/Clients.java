package onboarding.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onboarding.identifier.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The clients of the office over all their cases, to look up. */
@Repository
@Transactional(readOnly = true)
class Clients {

    private final JdbcClient jdbc;

    Clients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Client> find(long id) {
        return jdbc.sql("select * from client where id = :id")
                .param("id", id)
                .query((row, index) -> client(row))
                .optional();
    }

    /** @param search part of the name or of the number; empty for all */
    List<ClientRow> search(String search, int offset, int limit) {
        return jdbc.sql("""
                        select cl.*, count(*) as cases, count(*) filter (where c.closed_at is null) as open_cases
                          from client cl join onboarding_case c on c.client_id = cl.id
                         where lower(cl.legal_name) like :part or coalesce(cl.national_id, '') like :part
                         group by cl.id, cl.country, cl.national_id, cl.legal_name, cl.language
                         order by lower(cl.legal_name), cl.id offset :offset rows fetch next :limit rows only
                        """)
                .param("part", "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("[%_]", "") + "%")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> new ClientRow(client(row), row.getLong("cases"), row.getLong("open_cases")))
                .list();
    }

    private static Client client(ResultSet row) throws SQLException {
        return new Client(
                row.getLong("id"),
                row.getString("legal_name"),
                Country.valueOf(row.getString("country")),
                row.getString("national_id"),
                row.getString("language"));
    }
}
