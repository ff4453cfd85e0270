package onboarding.sage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a program does in an exchange, and whether it can (seed document 003; procedures.md §3.9, no. 7). */
@Service
@Transactional
public class Programs {

    private static final String SELECT = "select * from sage_program";

    private final JdbcClient jdbc;
    private final Clock clock;

    Programs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One program of the list.
     *
     * @param supportEnds whether the maker ends its support
     * @param acceptedBecause why a manager accepts it all the same; null while nobody has
     */
    public record Program(
            long id,
            String name,
            Side side,
            boolean supportEnds,
            @Nullable String acceptedBecause) {

        /** Whether a manager has to decide first. */
        public boolean needsAcceptance() {
            return supportEnds && acceptedBecause == null;
        }
    }

    public enum Side {
        SENDER,
        RECEIVER
    }

    @Transactional(readOnly = true)
    public List<Program> all() {
        return jdbc.sql(SELECT + " order by side desc, name")
                .query(Programs::program)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Program> of(Side side) {
        return all().stream().filter(program -> program.side() == side).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Program> named(@Nullable String name) {
        return all().stream().filter(program -> program.name().equals(name)).findFirst();
    }

    /** @return whether the list had no program of this name */
    public boolean add(String name, Side side, boolean supportEnds) {
        if (all().stream().anyMatch(program -> program.name().equalsIgnoreCase(name))) {
            return false;
        }
        jdbc.sql("insert into sage_program (name, side, support_ends) values (:name, :side, :ends)")
                .param("name", name)
                .param("side", side.name())
                .param("ends", supportEnds)
                .update();
        return true;
    }

    /** Support ends, or does not after all; a manager's earlier decision was about something else. */
    public void changeSupport(long id, boolean ends) {
        jdbc.sql("""
                        update sage_program set support_ends = :ends, accepted_because = null, accepted_by = null,
                            accepted_at = null
                         where id = :id
                        """).param("ends", ends).param("id", id).update();
    }

    /** A manager takes the end of support into account. */
    public void accept(String name, String because, String userId) {
        jdbc.sql("""
                        update sage_program set accepted_because = :because, accepted_by = :by, accepted_at = :now
                         where name = :name and support_ends
                        """)
                .param("because", because)
                .param("by", userId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("name", name)
                .update();
    }

    private static Program program(ResultSet row, int index) throws SQLException {
        return new Program(
                row.getLong("id"),
                row.getString("name"),
                Side.valueOf(row.getString("side")),
                row.getBoolean("support_ends"),
                row.getString("accepted_because"));
    }
}
