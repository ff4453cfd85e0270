package onboarding.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import onboarding.identifier.Country;

/** Reads a case from a row of the register. */
final class CaseRows {

    private CaseRows() {}

    static OnboardingCase map(ResultSet row, int index) throws SQLException {
        return new OnboardingCase(
                row.getString("reference"),
                new Client(
                        row.getLong("client_id"),
                        row.getString("legal_name"),
                        Country.valueOf(row.getString("country")),
                        row.getString("national_id"),
                        row.getString("language")),
                new Contact(
                        row.getString("contact_first_name"),
                        row.getString("contact_last_name"),
                        row.getString("contact_email"),
                        row.getString("contact_phone")),
                Product.valueOf(row.getString("product")),
                KnownSituation.valueOf(row.getString("known_situation")),
                row.getString("responsible"),
                row.getObject("go_live_on", LocalDate.class),
                row.getString("path"),
                CaseStatus.valueOf(row.getString("status")),
                instant(row, "opened_at"),
                row.getString("opened_by"),
                row.getObject("closed_at") == null ? null : instant(row, "closed_at"),
                row.getString("closing_reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
