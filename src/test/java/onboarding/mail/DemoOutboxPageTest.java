package onboarding.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of the demonstration, which has no mail server. */
@MailPageTest
@TestPropertySource(properties = {"onboarding.demo=true", "spring.mail.host="})
class DemoOutboxPageTest {

    private static final String LINK = "https://start.fjordregnskap.example/c/secret-of-link-7";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Outbox outbox;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    MailStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MailTestApplication.Listener listener;

    long id;

    @BeforeEach
    void oneHeldMail() {
        jdbc.sql("delete from mail_outbox").update();
        listener.reset();
        outbox.queue(Mails.announcement("case/ask"));
        id = store.find("case/ask").orElseThrow().id();
    }

    @Test
    void theListExplainsWhyMailsAreHeldAndDoesNotCountAsShowing() {
        assertThat(page("/mail"))
                .contains("No mail server is configured", "This is the demonstration")
                .contains("<span class=\"badge warning\">held</span>");
        assertThat(outbox.stateOf("case/ask")).contains(MailState.HELD);
    }

    @Test
    void aHeldMailThatIsShownCountsAsSentAndItsLinkCanBeOpened() {
        String page = page("/mail/" + id);

        assertThat(page)
                .contains("<a class=\"button primary\" href=\"" + LINK + "\">Open the mail’s link</a>")
                .contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"")
                .contains("sent", "Not sent, but shown in the demonstration");
        MvcTestResult part = browser.get().uri("/mail/{id}/html", id).exchange();
        assertThat(content(part)).contains("href=\"" + LINK + "\"");
        assertThat(part.getResponse().getHeader("Content-Security-Policy"))
                .endsWith("sandbox allow-popups allow-popups-to-escape-sandbox");
        dispatcher.runOnce();
        assertThat(listener.told).containsExactly(new MailStateChanged("case/ask", "ONB-2026-000001", MailState.SENT));
    }

    @Test
    void showingItAgainChangesNothingMore() {
        page("/mail/" + id);
        dispatcher.runOnce();

        assertThat(page("/mail/" + id)).contains(LINK);
        dispatcher.runOnce();

        assertThat(listener.told).hasSize(1);
    }

    @Test
    @WithAnonymousUser
    void aMailIsNotSentBySomebodyWhoIsNotSignedIn() {
        assertThat(browser.get().uri("/mail/{id}", id)).hasStatus(HttpStatus.UNAUTHORIZED);

        assertThat(outbox.stateOf("case/ask")).contains(MailState.HELD);
    }

    @Test
    void aMailThatReallyLeftKeepsItsLinkToTheRecipient() {
        jdbc.sql("update mail_outbox set state = 'SENT', attempts = 1").update();

        assertThat(page("/mail/" + id)).doesNotContain("secret");
    }

    @Test
    void aWithdrawnMailKeepsItsLink() {
        outbox.withdraw("ONB-2026-000001");

        assertThat(page("/mail/" + id)).doesNotContain("secret");
        assertThat(outbox.stateOf("case/ask")).contains(MailState.WITHDRAWN);
    }

    @Test
    void aMailThatCannotBeWrittenDoesNotCountAsSent() {
        jdbc.sql("update mail_outbox set template = 'gone'").update();

        assertThat(page("/mail/" + id)).contains("This mail cannot be shown");

        assertThat(outbox.stateOf("case/ask")).contains(MailState.HELD);
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
