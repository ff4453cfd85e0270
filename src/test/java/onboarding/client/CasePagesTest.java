package onboarding.client;

import static onboarding.process.Forms.LOOK_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onboarding.access.DemoAccount;
import onboarding.access.WebClient;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("The pages of cases and clients")
class CasePagesTest extends OfficeTest {

    private static final Pattern TASK = Pattern.compile("name=\"task\" value=\"([^\"]*)\"");
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");

    @LocalServerPort
    private int port;

    private WebClient colleague;

    @BeforeEach
    void signIn() {
        colleague = WebClient.signedIn(port, DemoAccount.COLLEAGUE);
    }

    // Another path

    @Test
    void offerAnotherPathOnlyWhileOneIsTaken() {
        String reference = office.start();
        assertThat(pageOf(reference)).doesNotContain("This client needs another path");

        office.complete(reference, LOOK_UP, Forms.subscriberFound());

        assertThat(pageOf(reference))
                .contains("This client needs another path", "tasks that undo it open first", "Links in mails")
                .contains("<option value=\"KNOWN_CUSTOMER\"")
                .doesNotContain("<option value=\"ACTIVE_SUBSCRIPTION\"");
    }

    @Test
    void leaveThePathForWhatWasSeen() {
        String reference = CaseStages.lookedUp(office);

        HttpResponse<String> sent = submit(
                reference,
                "path",
                Map.of("situation", "KNOWN_CUSTOMER", "reason", "It was\nmisread", "confirmed", "true"));

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(pageOf(reference))
                .contains(
                        "The path was left.",
                        "Visma knows the client, who has no subscription: no contact details are asked. It was misread");
        assertThat(office.count(reference, "evidence.case.pathLeft")).isEqualTo(1);
    }

    @Test
    void leaveNoPathWithoutAReasonAConfirmationAndASituationOfTheVendor() {
        String reference = CaseStages.lookedUp(office);

        assertRefused(
                submit(reference, "path", Map.of("situation", "KNOWN_CUSTOMER", "reason", " ", "confirmed", "true")),
                "id=\"path-error\"");
        assertRefused(
                submit(reference, "path", Map.of("situation", "KNOWN_CUSTOMER", "reason", "Misread")),
                "Please tick that you have read what will happen.");
        assertRefused(
                submit(reference, "path", Map.of("situation", "X", "reason", "Misread", "confirmed", "true")),
                "Please choose what is seen at the vendor.");
        assertRefused(
                submit(
                        reference,
                        "path",
                        Map.of("situation", "ACTIVE_SUBSCRIPTION", "reason", "Same", "confirmed", "true")),
                "Please choose what is seen at the vendor.");
        assertThat(office.count(reference, "evidence.case.pathLeft")).isZero();
    }

    @Test
    void sayThatThereIsNoPathToLeaveAnyMore() {
        String reference = CaseStages.lookedUp(office);
        colleague.get("/cases/" + reference);
        office.cancel(reference, "Left");

        submit(reference, "path", Map.of("situation", "KNOWN_CUSTOMER", "reason", "Misread", "confirmed", "true"));

        assertThat(pageOf(reference)).contains("there is none to change; nothing was changed");
    }

    // A task ended by mistake

    @Test
    void offerToReopenTheTaskThatTheReaderEnded() {
        String reference = CaseStages.lookedUp(office);
        assertThat(WebClient.signedIn(port, DemoAccount.STAFF)
                        .get("/cases/" + reference)
                        .body())
                .doesNotContain("Ended a task by mistake?");
        String page = pageOf(reference);
        assertThat(page).contains("Ended a task by mistake?", "Reopen “" + LOOK_UP + "”");
        office.clock.advance(Duration.ofMinutes(1));

        HttpResponse<String> sent = submit(
                reference, "reopen", Map.of("task", value(TASK, page), "reason", "Misread", "confirmed", "true"));

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(pageOf(reference)).contains("The task is open again and is yours in Tasklist.");
        assertThat(office.tasks(reference)).containsExactly(LOOK_UP);
    }

    @Test
    void sayWhyATaskStaysEndedAndRefuseAForgedRequest() {
        String reference = CaseStages.lookedUp(office);
        String task = value(TASK, pageOf(reference));
        office.sendMails();

        assertThat(pageOf(reference))
                .contains("You ended “" + LOOK_UP + "”", "a mail has left the office since")
                .doesNotContain("name=\"task\"");
        submit(reference, "reopen", Map.of("task", task, "reason", "Misread", "confirmed", "true"));
        assertThat(pageOf(reference)).contains("notice warning", "a mail has left the office since");
        assertThat(office.tasks(reference)).doesNotContain(LOOK_UP);
    }

    @Test
    void reopenNothingWithoutAReasonAndAConfirmation() {
        String reference = CaseStages.lookedUp(office);
        String task = value(TASK, pageOf(reference));

        assertRefused(
                submit(reference, "reopen", Map.of("task", task, "reason", "", "confirmed", "true")),
                "id=\"reopen-error\"");
        assertRefused(submit(reference, "reopen", Map.of("task", task, "reason", "Misread")), "Please tick");
        assertThat(office.tasks(reference)).doesNotContain(LOOK_UP);
    }

    // Correcting what was entered

    @Test
    void showWhatWasEnteredAndPutItRight() {
        String reference = office.start();
        assertThat(pageOf(reference)).contains("/cases/" + reference + "/correct");
        String page = correctionPage(reference);
        assertThat(page)
                .contains("value=\"Brønnøysundregistrene\"", "value=\"974760673\"", "value=\"kari@brreg.example\"")
                .contains("value=\"2026-05-04\"", ">Organisasjonsnummer</label>", "The product stays")
                .contains("<option value=\"colleague\" selected=\"selected\">")
                .doesNotContain("name=\"product\"", "Other cases of this client");

        HttpResponse<String> sent = correct(reference, page, Map.of("clientName", "Brønnøysund AS"));

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(pageOf(reference))
                .contains("The case was corrected.", "Legal name: Brønnøysundregistrene → Brønnøysund AS");
    }

    @Test
    void keepWhatWasTypedAndSayWhatIsWrongWithIt() {
        String reference = office.start();
        String page = correctionPage(reference);

        HttpResponse<String> sent =
                correct(reference, page, Map.of("nationalId", "974760674", "clientName", "Brønnøysund <AS>"));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("Organisasjonsnummer: ", "value=\"974760674\"", "value=\"Brønnøysund &lt;AS&gt;\"");
        assertThat(correct(reference, page, Map.of("reason", "")).body()).contains("Why is it corrected: ");
        assertThat(correct(reference, page, Map.of()).body()).contains("Nothing differs");
    }

    @Test
    void letNobodyOverwriteWhatAColleagueCorrectedMeanwhile() {
        String reference = office.start();
        String page = correctionPage(reference);
        office.correct(reference, Map.of("responsible", "staff", "contactPhone", "75 00 75 01"));

        HttpResponse<String> first = correct(reference, page, Map.of("contactFirstName", "Karin"));

        assertThat(first.statusCode()).isEqualTo(409);
        assertThat(first.body())
                .contains("Somebody else corrected this case", "value=\"Karin\"")
                .contains("Recorded by now: Siri Staff", "Recorded by now: +4775007501");
        assertThat(office.caseOf(reference).contact().firstName()).isEqualTo("Kari");

        assertThat(correct(
                                reference,
                                first.body(),
                                Map.of("contactFirstName", "Karin", "responsible", "staff", "contactPhone", "75007501"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.caseOf(reference).contact().firstName()).isEqualTo("Karin");
        assertThat(office.caseOf(reference).responsible()).isEqualTo("staff");
    }

    @Test
    void sayWhichOtherCasesFollow() {
        String earlier = CaseStages.completed(office);
        String reference = office.start();

        assertThat(correctionPage(reference)).contains("Other cases of this client", earlier, "name=\"otherClient\"");
    }

    @Test
    void offerToCorrectAlsoAClosedCase() {
        String reference = CaseStages.completed(office);

        assertThat(pageOf(reference)).contains("/cases/" + reference + "/correct\"");
        assertThat(correctionPage(reference)).contains("also after the case was closed");
        assertThat(colleague.get("/cases/ONB-1999-000001/correct").statusCode()).isEqualTo(404);
    }

    // The record

    @Test
    void listTheClientsAndFindThem() {
        assertThat(colleague.get("/clients").body()).contains("No client found", "Open Tasklist");
        office.start();
        office.start("staff", Forms.client(Map.of("clientName", "Fjellheim AS", "nationalId", "988077917")));

        assertThat(colleague.get("/clients").body()).contains("Brønnøysundregistrene", "Fjellheim AS", "988077917");
        assertThat(colleague.get("/clients?search=fjell").body())
                .contains("Fjellheim AS")
                .doesNotContain("Brønnøysundregistrene");
        assertThat(colleague.get("/clients?search=974760").body()).contains("Brønnøysundregistrene");
        assertThat(colleague.get("/clients?search=nobody").body()).contains("No client found");
        assertThat(colleague.get("/clients?page=3").body()).contains("Names before these");
    }

    @Test
    void turnOverTheListOfClients() {
        office.start();
        for (int number = 0; number < 60; number++) {
            office.jdbc
                    .sql("insert into client (country, legal_name, language) values ('NO', :name, 'nb')")
                    .param("name", "Client %02d".formatted(number))
                    .update();
        }
        office.jdbc.sql("""
                        insert into onboarding_case (reference, client_id, contact_first_name, contact_last_name,
                            contact_email, contact_phone, product, known_situation, responsible, go_live_on, status,
                            opened_at, opened_by)
                        select 'ONB-2025-' || id, id, 'A', 'B', 'a@b.example', '+4775007500', 'VISMA_EACCOUNTING',
                            'NOT_KNOWN_YET', 'staff', date '2026-05-04', 'OPEN', current_timestamp, 'staff'
                          from client where legal_name like 'Client %'
                        """).update();

        assertThat(colleague.get("/clients").body())
                .contains("Client 48", "Names after these")
                .doesNotContain("Client 49", "Names before these");
        assertThat(colleague.get("/clients?page=1").body())
                .contains("Client 49", "Client 59", "Names before these")
                .doesNotContain("Client 48", "Names after these");
    }

    @Test
    void showOneClientWithItsCases() {
        String earlier = CaseStages.completed(office);
        String reference = office.start("staff", Forms.client(Map.of("contactFirstName", "Karin")));
        long client = office.caseOf(reference).client().id();
        assertThat(pageOf(reference)).contains("href=\"/clients/" + client + "\"");

        assertThat(colleague.get("/clients/" + client).body())
                .contains("974760673", "Norway", "Kari Østby", "Karin Østby", "mailto:kari@brreg.example")
                .contains("href=\"/cases/" + earlier + "\"", "href=\"/cases/" + reference + "\"");
        assertThat(colleague.get("/clients/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void areForStaffAlone() {
        String reference = office.start();
        for (String path : new String[] {"/clients", "/clients/1", "/cases/" + reference + "/correct"}) {
            HttpResponse<String> response = WebClient.anonymous(port).get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(302);
            assertThat(response.headers().firstValue("Location")).hasValue("/login");
        }
        assertThat(colleague
                        .post("/cases/" + reference + "/correct", Map.of("clientName", "Without the form's token"))
                        .statusCode())
                .isEqualTo(403);
    }

    private String pageOf(String reference) {
        return colleague.get("/cases/" + reference).body();
    }

    private HttpResponse<String> submit(String reference, String action, Map<String, String> fields) {
        String page = "/cases/" + reference;
        return colleague.submit(page, page + "/" + action, fields);
    }

    private String correctionPage(String reference) {
        return colleague.get("/cases/" + reference + "/correct").body();
    }

    /** Sends what a page showed, with some fields changed. */
    private HttpResponse<String> correct(String reference, String page, Map<String, String> changes) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "shown", value(SHOWN, page),
                "clientName", "Brønnøysundregistrene",
                "country", "NO",
                "nationalId", "974760673",
                "clientLanguage", "nb",
                "contactFirstName", "Kari",
                "contactLastName", "Østby",
                "contactEmail", "kari@brreg.example",
                "contactPhone", "+4775007500"));
        fields.putAll(Map.of(
                "knownSituation", "NOT_KNOWN_YET",
                "responsible", "colleague",
                "goLiveDate", "2026-05-04",
                "reason", "Misheard"));
        fields.putAll(changes);
        String path = "/cases/" + reference + "/correct";
        return colleague.submit(path, path, fields);
    }

    private static String value(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    private static void assertRefused(HttpResponse<String> response, String sentence) {
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains(sentence, "<details open=\"open\">");
    }
}
