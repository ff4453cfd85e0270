package onboarding.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of an installation that sends mails. */
@MailPageTest
class OutboxPageTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Outbox outbox;

    @Autowired
    MailStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Evidence evidence;

    @BeforeEach
    void emptyOutbox() {
        jdbc.sql("delete from mail_outbox").update();
        reset(evidence);
    }

    @Test
    @WithAnonymousUser
    void withoutASignInThereIsNothingToSee() {
        long id = queue("case/ask", MailState.SENT);

        assertThat(browser.get().uri("/mail")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(browser.get().uri("/mail/{id}", id)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(browser.get().uri("/mail/{id}/html", id)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void anEmptyOutboxSaysWhatWillBeThere() {
        assertThat(page("/mail"))
                .contains("There is no mail yet.")
                .doesNotContain("<table", "No mail server is configured");
    }

    @Test
    void everyMailIsListedWithStateSubjectRecipientAndCase() {
        long id = queue("case/ask", MailState.BOUNCED);

        assertThat(page("/mail"))
                .contains("<span class=\"badge error\">bounced</span>")
                .contains("<a href=\"/mail/" + id + "\" lang=\"nb\">Samarbeid i Visma eAccounting mellom"
                        + " Fjell &amp; Fjære AS og Fjord Regnskap Ålesund AS</a>")
                .contains("Kari Østby", "kari@fjell.example")
                .contains("<a href=\"/cases/ONB-2026-000001\">ONB-2026-000001</a>")
                .contains("23 Nov 2026, 10:00");
    }

    @Test
    void theNewestMailsComeFirstFiftyToAPage() {
        for (int number = 1; number <= 51; number++) {
            outbox.queue(Mails.announcement("case/" + number, "en", Mails.KARI, "Client " + number));
        }

        String first = page("/mail");
        assertThat(first)
                .contains("between Client 51 and", "between Client 2 and", "href=\"/mail?page=2&amp;state=&amp;case=\"")
                .doesNotContain("between Client 1 and", "Newer");
        assertThat(first.indexOf("between Client 51 and")).isLessThan(first.indexOf("between Client 50 and"));
        assertThat(page("/mail?page=2"))
                .contains("between Client 1 and", "Newer")
                .doesNotContain("between Client 2 and", "Older");
    }

    @Test
    void theListCanBeNarrowedToAStateAndACase() {
        queue("case/ask", MailState.SENT);
        queue("case/remind", MailState.FAILED);

        assertThat(page("/mail?state=FAILED&case="))
                .contains(
                        "<span class=\"badge error\">failed</span>", "<option value=\"FAILED\" selected=\"selected\">")
                .doesNotContain("<span class=\"badge success\">sent</span>");
        assertThat(page("/mail?state=&case= ONB-2026-000001 ")).contains("badge success", "badge error");
        assertThat(page("/mail?state=&case=ONB-2026-000002")).contains("No mail fits this choice.");
    }

    @Test
    void aMailWhoseTemplateIsGoneIsStillListedAndShown() {
        long id = queue("case/ask", MailState.FAILED);
        jdbc.sql("update mail_outbox set template = 'gone'").update();

        assertThat(page("/mail")).contains(">gone</a>", "failed");
        assertThat(page("/mail/" + id)).contains("This mail cannot be shown").doesNotContain("<iframe");
        assertThat(browser.get().uri("/mail/{id}/html", id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aMailIsShownWithItsPartsButWithoutTheClientsLink() {
        long id = queue("case/ask", MailState.SENT);

        String page = page("/mail/" + id);

        assertThat(page)
                .contains("Fjord Regnskap Ålesund AS &lt;start@fjordregnskap.example&gt;")
                .contains("Kari Østby &lt;kari@fjell.example&gt;", "Ola Hansen &lt;ola@fjordregnskap.example&gt;")
                .contains("Hei, Kari", "https://start.fjordregnskap.example/••••")
                .contains("The link is the recipient’s own. It is not shown here.")
                .contains("src=\"/mail/" + id + "/html\"", "sandbox=\"\"")
                .doesNotContain("secret", "Open the mail’s link");
        assertThat(store.find(id).orElseThrow().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void theHtmlPartIsServedSoThatNothingInItRuns() {
        long id = queue("case/ask", MailState.SENT);

        MvcTestResult part = browser.get().uri("/mail/{id}/html", id).exchange();

        assertThat(part)
                .hasStatusOk()
                .headers()
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'self'; sandbox")
                .hasValue("Cache-Control", "no-store");
        assertThat(content(part)).contains("Hei, Kari", "/••••").doesNotContain("secret");
    }

    @Test
    void aHeldMailIsNotShownWithItsLinkNorCountedAsSentOutsideTheDemonstration() {
        long id = queue("case/ask", MailState.HELD);
        jdbc.sql("update mail_outbox set attempts = 0").update();

        assertThat(page("/mail/" + id)).doesNotContain("secret");
        assertThat(content(browser.get().uri("/mail/{id}/html", id).exchange())).doesNotContain("secret");

        assertThat(outbox.stateOf("case/ask")).contains(MailState.HELD);
    }

    @Test
    void aFailedMailTellsWhyAndCanBeSentAgain() {
        long id = queue("case/ask", MailState.FAILED);
        jdbc.sql("update mail_outbox set last_problem = 'RECIPIENT_REFUSED', last_error = '550 No <such> user'")
                .update();

        assertThat(page("/mail/" + id))
                .contains("The mail server refused the recipient.", "550 No &lt;such&gt; user", "Send again")
                .doesNotContain("Report as bounced");
        assertThat(browser.post().uri("/mail/{id}/send-again", id).with(csrf()))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/mail/" + id);

        assertThat(outbox.stateOf("case/ask")).contains(MailState.QUEUED);
        verify(evidence)
                .record(
                        "ONB-2026-000001",
                        new Entry(
                                Actor.staff("staff"),
                                "evidence.mail.sentAgain",
                                Map.of("recipient", "kari@fjell.example")));
        assertThat(page("/mail/" + id)).doesNotContain("Send again");
    }

    @Test
    void sendingAgainTwiceIsRecordedOnce() {
        long id = queue("case/ask", MailState.FAILED);

        browser.post().uri("/mail/{id}/send-again", id).with(csrf()).exchange();
        reset(evidence);
        assertThat(browser.post().uri("/mail/{id}/send-again", id).with(csrf())).hasStatus(HttpStatus.FOUND);

        verifyNoInteractions(evidence);
    }

    @Test
    void aSentMailCanBeReportedAsBounced() {
        long id = queue("case/ask", MailState.SENT);

        assertThat(page("/mail/" + id)).contains("Report as bounced").doesNotContain("Send again");
        assertThat(browser.post().uri("/mail/{id}/bounced", id).with(csrf())).hasStatus(HttpStatus.FOUND);

        assertThat(outbox.stateOf("case/ask")).contains(MailState.BOUNCED);
    }

    @Test
    void aForeignPageCanChangeNothing() {
        long id = queue("case/ask", MailState.SENT);

        assertThat(browser.post().uri("/mail/{id}/bounced", id)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.post().uri("/mail/{id}/send-again", id)).hasStatus(HttpStatus.FORBIDDEN);

        assertThat(outbox.stateOf("case/ask")).contains(MailState.SENT);
    }

    @Test
    void aMailThatDoesNotExistIsNotFound() {
        assertThat(browser.get().uri("/mail/999999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/mail/999999/html")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post().uri("/mail/999999/bounced").with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private long queue(String key, MailState state) {
        outbox.queue(Mails.announcement(key));
        jdbc.sql("update mail_outbox set state = :state, attempts = 1 where mail_key = :key")
                .param("state", state.name())
                .param("key", key)
                .update();
        return store.find(key).orElseThrow().id();
    }

    private String page(String address) {
        MvcTestResult result = browser.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return content(result);
    }

    private static String content(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
