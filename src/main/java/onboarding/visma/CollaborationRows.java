package onboarding.visma;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import onboarding.visma.Administrator.KnownToVisma;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the register. */
final class CollaborationRows {

    private CollaborationRows() {}

    static Collaboration collaboration(ResultSet row, int index) throws SQLException {
        return new Collaboration(
                row.getString("case_reference"),
                Stage.valueOf(row.getString("stage")),
                choice(row, "scenario", Scenario.class),
                Situation.valueOf(row.getString("situation")),
                row.getString("assignment"),
                choice(row, "current_variant", Variant.class),
                terms(row),
                instant(row, "agreed_at"),
                administrator(row),
                row.getObject("renewal_on", LocalDate.class),
                instant(row, "activated_at"),
                row.getString("activated_by"),
                choice(row, "decision", Decision.class),
                row.getString("approved_by"),
                instant(row, "active_since"),
                listed(row.getString("other_services")),
                instant(row, "ended_at"),
                row.getString("ended_by"),
                choice(row, "after_end", AfterEnd.class));
    }

    private static @Nullable Terms terms(ResultSet row) throws SQLException {
        Variant variant = choice(row, "variant", Variant.class);
        InvoiceRecipient recipient = choice(row, "invoice_recipient", InvoiceRecipient.class);
        return variant == null || recipient == null
                ? null
                : new Terms(
                        variant,
                        recipient,
                        row.getObject("period_months", Integer.class),
                        row.getBigDecimal("monthly_fee"));
    }

    private static @Nullable Administrator administrator(ResultSet row) throws SQLException {
        KnownToVisma known = choice(row, "administrator_known", KnownToVisma.class);
        return known == null
                ? null
                : new Administrator(
                        row.getString("administrator_first_name"),
                        row.getString("administrator_last_name"),
                        row.getString("administrator_email"),
                        row.getString("administrator_phone"),
                        known);
    }

    private static List<String> listed(@Nullable String names) {
        return names == null || names.isBlank() ? List.of() : List.of(names.split(","));
    }

    private static <E extends Enum<E>> @Nullable E choice(ResultSet row, String column, Class<E> type)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
