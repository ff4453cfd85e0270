package onboarding.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onboarding.access.DemoAccount;
import onboarding.access.WebClient;
import onboarding.approval.Deputies;
import onboarding.client.CaseStatus;
import onboarding.sage.SageForms;
import onboarding.sage.SageStages;
import onboarding.winbooks.Licences;
import onboarding.winbooks.WinBooksForms;
import onboarding.winbooks.WinBooksStages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("On PostgreSQL, as in production, a case")
@DirtiesContext
class PostgreSqlTest extends OfficeTest {

    private static final EmbeddedPostgres POSTGRES = start();

    @LocalServerPort
    private int port;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Licences licences;

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

    @Test
    void is_approved_by_a_deputy_on_the_page_and_changes_its_path() {
        String reference = CaseStages.withoutSubscription(office, "KNOWN_AT_VENDOR");
        office.complete(reference, Forms.AGREE, Forms.termsAtOurCost());
        LocalDate today = LocalDate.ofInstant(office.clock.instant(), Office.ZONE);
        deputies.name("manager", "staff", today, today, "manager");
        WebClient deputy = WebClient.signedIn(port, DemoAccount.STAFF);
        String page = deputy.get("/approvals").body();
        Matcher request = Pattern.compile("/approvals/(\\d+)/refuse").matcher(page);
        assertThat(request.find()).as(page).isTrue();

        deputy.submit("/approvals", "/approvals/approve", Map.of("request", request.group(1)));
        assertThat(deputy.get("/approvals").body()).contains("One request was approved:", "Decided lately");
        office.sendMails();
        office.complete(reference, Forms.ACTIVATE, Forms.windowShows("NEW_CUSTOMER"));

        assertThat(office.tasks(reference)).containsExactly(Forms.ADMINISTRATOR);
    }

    @Test
    void is_corrected_looked_up_and_opened_again() {
        String first = CaseStages.completed(office);
        String second =
                office.start("staff", Forms.client(Map.of("clientName", "Brønnøysund AS", "nationalId", "988077917")));
        office.complete(
                second, Forms.LOOK_UP, Forms.changed(Forms.subscriberFound(), Map.of("numberShown", "988077917")));
        office.clock.advance(Duration.ofMinutes(1));
        office.reopen("colleague", second, "Misread");
        assertThat(office.tasks(second)).containsExactly(Forms.LOOK_UP);

        office.correct(second, Map.of("nationalId", "974760673", "contactEmail", "karin@brreg.example"));

        assertThat(office.caseOf(second).client().id())
                .isEqualTo(office.caseOf(first).client().id());
        WebClient staff = WebClient.signedIn(port, DemoAccount.STAFF);
        assertThat(staff.get("/clients?search=brønnøysund").body()).contains("Brønnøysund AS");
        assertThat(staff.get("/clients/" + office.caseOf(first).client().id()).body())
                .contains(first, second);
    }

    @Test
    void has_its_collaboration_changed_and_ended() {
        String reference = CaseStages.serviceActive(office);
        office.manage("staff", reference, "CHANGE");
        office.complete("colleague", reference, Forms.SAY_CHANGE, Forms.change(Map.of("periodMonths", "3")));
        office.complete("colleague", reference, Forms.CHANGE_AT_VISMA, Forms.changedAtVisma());
        office.manage("staff", reference, "END");
        office.complete("colleague", reference, Forms.END_ACTIVE, Forms.activeEnded("SWITCHED_OFF"));

        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    void gives_people_WinBooks_IDs_whose_passwords_are_seen_once() {
        WinBooksStages winbooks = new WinBooksStages(office, licences, port);
        String reference = winbooks.requested(
                "CLASSIC",
                List.of(
                        WinBooksForms.jan(),
                        WinBooksForms.with(
                                WinBooksForms.person("Els", "Maes", "els@fjordtall.example"), "allDossiers", true)));
        winbooks.create(reference);
        for (Letter letter : office.lettersTo(WinBooksForms.JAN)) {
            office.press(letter.link(), Map.of("action", "done", "name", "Jan Janssens"));
        }
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(Forms.APPROVE, WinBooksForms.CHECK);
        assertThat(office.cancel(reference, "Els has left")).isTrue();
        winbooks.as(
                "colleague",
                reference,
                WinBooksForms.DEACTIVATE,
                Map.of("usersDeactivated", true, "dossiersTaken", true));

        assertThat(office.files.get(reference).status()).isEqualTo(CaseStatus.CANCELLED);
        assertThat(office.count(reference, "evidence.secret.seenByUser")).isEqualTo(1);
    }

    @Test
    void exchanges_documents_over_Sage_Connect_and_has_the_next_client_invited_by_the_same_main_account() {
        SageStages sage = new SageStages(office);
        String first = sage.proved();
        assertThat(office.caseOf(first).status()).isEqualTo(CaseStatus.COMPLETED);

        String second = sage.invitedNext();

        assertThat(office.tasks(second)).contains(SageForms.JOIN);
        assertThat(office.cancel(second, "The client changes its mind")).isTrue();
        assertThat(office.tasks(second)).containsExactly(SageForms.DELETE);
    }
}
