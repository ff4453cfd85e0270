package onboarding.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import onboarding.client.CaseStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("On PostgreSQL, as in production, a case")
@DirtiesContext
class PostgreSqlTest extends OfficeTest {

    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> POSTGRES.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        POSTGRES.close();
    }

    @Test
    void goes_from_the_start_form_to_its_end() {
        String reference = CaseStages.completed(office);
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void is_reminded_and_wound_up_as_elsewhere() {
        String reference = CaseStages.waiting(office);
        office.passDays(7);
        assertThat(office.lettersTo(Forms.CLIENT_EMAIL)).hasSize(3);
        assertThat(office.cancel(reference, "The client sold the company")).isTrue();
        assertThat(office.tasks(reference)).containsExactly(Forms.END_COLLABORATION);
    }
}
