package onboarding.afas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads columns of the tables. */
final class Rows {

    private Rows() {}

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static <E extends Enum<E>> @Nullable E choice(ResultSet row, String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** By whom and when, from the columns {@code <what>_by} and {@code <what>_at}. */
    static @Nullable Done done(ResultSet row, String what) throws SQLException {
        String by = row.getString(what + "_by");
        Instant at = instant(row, what + "_at");
        return by == null || at == null ? null : new Done(by, at);
    }

    static @Nullable Reading reading(ResultSet row) throws SQLException {
        String update = row.getString("profit_update");
        Instant at = instant(row, "update_read_at");
        return update == null || at == null ? null : new Reading(update, row.getString("update_read_by"), at);
    }
}
