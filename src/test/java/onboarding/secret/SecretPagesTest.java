package onboarding.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onboarding.access.DemoAccount;
import onboarding.access.WebClient;
import onboarding.mail.Recipient;
import onboarding.process.OfficeTest;
import onboarding.process.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DisplayName("A password on our pages")
@RecordApplicationEvents
class SecretPagesTest extends OfficeTest {

    private static final Pattern SHOWN = Pattern.compile("<output[^>]*>([^<]+)</output>");
    private static final Recipient USER = new Recipient("Jan Janssens", "jan@fjordtall.example");
    private static final String ASSIGNED = "assigned By me 1";
    private static final String SUBJECT = "password-1";

    @LocalServerPort
    private int port;

    @Autowired
    private Vault vault;

    @Autowired
    private ApplicationEvents events;

    private String reference = "";
    private String id = "";
    private WebClient staff = WebClient.anonymous(0);

    @BeforeEach
    void staffHasTheTask() {
        reference = office.start();
        id = vault.prepare(wanted(true)).id();
        vault.entrust(reference, SUBJECT, "staff");
        staff = as(DemoAccount.STAFF);
    }

    private NewSecret wanted(boolean shownToUser) {
        return new NewSecret(
                reference,
                SUBJECT,
                "WinBooks-ID jan@fjordtall.example",
                "jan@fjordtall.example",
                new PasswordPolicy(12, 3),
                USER,
                "nl",
                shownToUser);
    }

    @Test
    void is_generated_and_shown_once_to_the_colleague_who_enters_it() {
        press(staff, "generate", Map.of());
        assertThat(page(staff).body()).contains("A password is ready").doesNotContain("<output");

        assertThat(password(press(staff, "show", Map.of()).body())).hasSizeGreaterThanOrEqualTo(12);
        assertThat(press(staff, "show", Map.of()).body())
                .contains("It is not shown twice")
                .doesNotContain("<output");
    }

    @Test
    void is_not_kept_by_any_browser_or_proxy() {
        press(staff, "generate", Map.of());
        HttpResponse<String> shown = press(staff, "show", Map.of());
        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void is_another_one_after_it_was_replaced() {
        press(staff, "generate", Map.of());
        String first = password(press(staff, "show", Map.of()).body());
        press(staff, "generate", Map.of());
        assertThat(password(press(staff, "show", Map.of()).body())).isNotEqualTo(first);
    }

    @Test
    void that_a_colleague_assigns_is_refused_with_every_rule_that_it_breaks() {
        HttpResponse<String> refused = press(staff, "assign", Map.of("password", "kort"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Too short: at least 12 characters, this has 4.", "Too few kinds of characters: at least 3")
                .doesNotContain("kort");
        assertThat(vault.find(id).orElseThrow().hasValue()).isFalse();
    }

    @Test
    void is_none_of_the_business_of_a_colleague_who_does_not_have_the_task() {
        WebClient colleague = as(DemoAccount.COLLEAGUE);
        press(staff, "generate", Map.of());

        for (String action : List.of("show", "generate", "assign")) {
            HttpResponse<String> refused = press(colleague, action, Map.of("password", ASSIGNED));
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("Siri Staff has the task").doesNotContain("<output");
        }
        assertThat(press(staff, "show", Map.of()).body()).contains("<output");
    }

    @Test
    void is_forgotten_when_another_colleague_takes_the_task_over() {
        press(staff, "generate", Map.of());
        vault.entrust(reference, SUBJECT, "colleague");
        assertThat(vault.find(id).orElseThrow().hasValue()).isFalse();
        assertThat(vault.readiness(reference, SUBJECT)).isEqualTo(Readiness.NOT_MADE);
        assertThat(page(as(DemoAccount.COLLEAGUE)).body()).contains("Generate one");
    }

    @Test
    void cannot_be_replaced_once_the_vendor_has_it() {
        press(staff, "generate", Map.of());
        assertThat(vault.readiness(reference, SUBJECT)).isEqualTo(Readiness.NOT_SEEN);
        press(staff, "show", Map.of());
        vault.settle(reference, SUBJECT);
        assertThat(press(staff, "generate", Map.of()).statusCode()).isEqualTo(403);
        assertThat(press(staff, "show", Map.of()).statusCode()).isEqualTo(403);
        assertThat(page(staff).body())
                .contains("Jan Janssens can see it once until")
                .doesNotContain("Generate one");
    }

    @Test
    void reaches_the_user_through_a_link_that_mail_scanners_may_open_as_often_as_they_like() {
        String link = linkAfter(ASSIGNED);
        for (int i = 0; i < 3; i++) {
            assertThat(office.head(link).status()).isEqualTo(200);
            assertThat(office.open(link).text())
                    .contains("Mijn wachtwoord tonen", "lang=\"nl\"")
                    .doesNotContain(ASSIGNED);
        }
        assertThat(office.count(reference, "evidence.secret.seenByUser")).isZero();

        Page shown = office.press(link, Map.of());
        assertThat(shown.text()).contains(ASSIGNED);
        assertThat(office.count(reference, "evidence.secret.seenByUser")).isEqualTo(1);
    }

    @Test
    void is_shown_to_the_user_once_and_then_forgotten() {
        String link = linkAfter(ASSIGNED);
        office.press(link, Map.of());
        assertThat(office.press(link, Map.of()).text()).doesNotContain(ASSIGNED);
        assertThat(office.open(link).status()).isEqualTo(410);
        assertThat(vault.find(id).orElseThrow().hasValue()).isFalse();
    }

    @Test
    void is_shown_to_nobody_with_a_link_that_the_office_did_not_make() {
        String link = linkAfter(ASSIGNED);
        Page forged = office.press(link.substring(0, link.length() - 1) + "-", Map.of());
        assertThat(forged.status()).isEqualTo(410);
        assertThat(office.open("/s/nonsense").text())
                .isEqualTo(office.open(link + "x").text());
        assertThat(office.press(link, Map.of()).text()).contains(ASSIGNED);
    }

    @Test
    void is_forgotten_when_the_user_does_not_fetch_it_in_time() {
        String link = linkAfter(ASSIGNED);
        office.clock.advance(Duration.ofDays(3).plusMinutes(1));
        assertThat(office.press(link, Map.of()).text()).doesNotContain(ASSIGNED);

        vault.forgetOverdue();
        assertThat(vault.find(id).orElseThrow().hasValue()).isFalse();
        assertThat(events.stream(SecretEvent.ForgottenUnseen.class))
                .containsExactly(new SecretEvent.ForgottenUnseen(reference, SUBJECT));
        assertThat(office.count(reference, "evidence.secret.forgotten")).isEqualTo(1);
    }

    @Test
    void that_was_replaced_after_it_was_shown_has_to_be_shown_again() {
        press(staff, "generate", Map.of());
        press(staff, "show", Map.of());
        press(staff, "generate", Map.of());
        assertThat(vault.readiness(reference, SUBJECT)).isEqualTo(Readiness.NOT_SEEN);
        assertThatThrownBy(() -> vault.settle(reference, SUBJECT)).isInstanceOf(IllegalStateException.class);
        press(staff, "show", Map.of());
        assertThat(vault.readiness(reference, SUBJECT)).isEqualTo(Readiness.READY);
    }

    @Test
    void that_was_forgotten_before_the_step_was_confirmed_is_made_anew() {
        press(staff, "generate", Map.of());
        press(staff, "show", Map.of());
        office.clock.advance(Duration.ofDays(3).plusMinutes(1));
        assertThat(vault.readiness(reference, SUBJECT)).isEqualTo(Readiness.FORGOTTEN);
        vault.forgetOverdue();
        assertThat(vault.readiness(reference, SUBJECT)).isEqualTo(Readiness.FORGOTTEN);
    }

    @Test
    void of_another_person_cannot_be_read_by_whoever_writes_the_own_name_into_the_database() {
        press(staff, "assign", Map.of("password", ASSIGNED));
        office.jdbc
                .sql("update secret set entrusted_to = 'colleague', entrusted_seen_at = null where id = :id")
                .param("id", id)
                .update();
        assertThat(press(as(DemoAccount.COLLEAGUE), "show", Map.of()).body()).doesNotContain(ASSIGNED, "<output");
        assertThat(office.count(reference, "evidence.secret.unreadable")).isEqualTo(1);
    }

    @Test
    void that_nobody_can_read_any_more_counts_as_forgotten_and_not_as_seen() {
        String link = linkAfter(ASSIGNED);
        office.jdbc
                .sql("update secret set edition = edition + 1 where id = :id")
                .param("id", id)
                .update();
        assertThat(office.press(link, Map.of()).status()).isEqualTo(410);
        assertThat(office.count(reference, "evidence.secret.seenByUser")).isZero();
        assertThat(office.count(reference, "evidence.secret.unreadable")).isEqualTo(1);
        assertThat(vault.find(id).orElseThrow().hasValue()).isFalse();
    }

    @Test
    void is_forgotten_at_once_where_the_vendor_tells_the_user() {
        id = vault.prepare(wanted(false)).id();
        vault.entrust(reference, SUBJECT, "staff");
        press(staff, "generate", Map.of());
        press(staff, "show", Map.of());
        assertThat(vault.find(id).orElseThrow().hasValue()).isFalse();
        vault.settle(reference, SUBJECT);
        assertThatThrownBy(() -> vault.sendLink(reference, SUBJECT, USER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void prepared_anew_kills_the_link_of_the_one_before() {
        String link = linkAfter(ASSIGNED);
        vault.prepare(wanted(true));
        assertThat(office.press(link, Map.of()).text()).doesNotContain(ASSIGNED);
    }

    @Test
    void stands_nowhere_in_the_database_and_in_no_mail() {
        String link = linkAfter(ASSIGNED);
        List<String> cells = everyCell();
        assertThat(cells).isNotEmpty().noneMatch(cell -> cell.contains(ASSIGNED));
        assertThat(cells).noneMatch(cell -> cell.contains(link.substring("/s/".length())));
        assertThat(office.lettersTo(USER.email()).toString()).doesNotContain(ASSIGNED);
    }

    private List<String> everyCell() {
        List<String> cells = new ArrayList<>();
        office.jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list()
                .forEach(table -> office.jdbc
                        .sql("select * from \"" + table + "\"")
                        .query()
                        .listOfRows()
                        .forEach(row -> row.values().forEach(cell -> cells.add(asText(cell)))));
        return cells;
    }

    private static String asText(Object cell) {
        return cell instanceof byte[] bytes
                ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                : String.valueOf(cell);
    }

    /** The link in the user's mail, after staff assigned a password and confirmed that the vendor has it. */
    private String linkAfter(String assigned) {
        press(staff, "assign", Map.of("password", assigned));
        vault.settle(reference, SUBJECT);
        vault.sendLink(reference, SUBJECT, new Recipient("Siri Staff", "staff@fjordtall.example"));
        vault.sendLink(reference, SUBJECT, new Recipient("Siri Staff", "staff@fjordtall.example"));
        office.sendMails();
        assertThat(office.lettersTo(USER.email())).hasSize(1);
        return office.lettersTo(USER.email()).get(0).link();
    }

    private static String password(String page) {
        Matcher shown = SHOWN.matcher(page);
        assertThat(shown.find()).as(page).isTrue();
        return shown.group(1);
    }

    private HttpResponse<String> page(WebClient person) {
        return person.get("/secrets/" + id);
    }

    private HttpResponse<String> press(WebClient person, String action, Map<String, String> fields) {
        return person.submit("/secrets/" + id, "/secrets/" + id + "/" + action, fields);
    }

    private WebClient as(DemoAccount account) {
        return WebClient.signedIn(port, account);
    }
}
