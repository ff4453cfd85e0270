package onboarding.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import onboarding.office.OfficeProfile;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@MailTest
class DispatcherTest {

    @Autowired
    Outbox outbox;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    Courier courier;

    @Autowired
    MailStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MailTestApplication.SettableClock clock;

    @Autowired
    MailTestApplication.Listener listener;

    @Autowired
    MailTestApplication.SenderObserver observer;

    @Autowired
    OfficeProfiles office;

    @Autowired
    PlatformTransactionManager transactionManager;

    JavaMailSenderImpl sender;
    GreenMail server;

    @BeforeEach
    void startServer(@Autowired JavaMailSender observed) {
        jdbc.sql("delete from mail_outbox").update();
        listener.reset();
        observer.transactionOpen.clear();
        when(office.current()).thenReturn(MailTestApplication.OFFICE);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sender = AopTestUtils.getTargetObject(observed);
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stopServer() {
        server.stop();
        assertThat(observer.transactionOpen)
                .as("transaction open while the mail server was asked")
                .doesNotContain(true);
    }

    @Test
    void aMailArrivesAsTextAndHtmlFromTheOfficeWithAnswersToTheColleague() throws Exception {
        outbox.queue(Mails.announcement("case/ask"));

        dispatcher.runOnce();

        MimeMessage mail = onlyMail();
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
        InternetAddress replyTo = (InternetAddress) mail.getReplyTo()[0];
        assertThat(from.getPersonal()).isEqualTo("Fjord Regnskap Ålesund AS");
        assertThat(from.getAddress()).isEqualTo("start@fjordregnskap.example");
        assertThat(to.getPersonal()).isEqualTo("Kari Østby");
        assertThat(to.getAddress()).isEqualTo("kari@fjell.example");
        assertThat(replyTo.getAddress()).isEqualTo("ola@fjordregnskap.example");
        assertThat(mail.getSubject())
                .isEqualTo("Samarbeid i Visma eAccounting mellom Fjell & Fjære AS og Fjord Regnskap Ålesund AS");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("nb");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(clock.instant());

        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        Multipart parts = (Multipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        Part text = parts.getBodyPart(0);
        Part html = parts.getBodyPart(1);
        String link = "https://start.fjordregnskap.example/c/secret-of-link-7";
        assertThat(text.isMimeType("text/plain")).isTrue();
        assertThat(text.getContent().toString()).contains("Fjell & Fjære AS", link, "+47 70 12 34 56");
        assertThat(html.isMimeType("text/html")).isTrue();
        assertThat(html.getContent().toString())
                .contains("Fjell &amp; Fjære AS", "href=\"" + link + "\"", "lang=\"nb\"", "+47 70 12 34 56");

        assertThat(outbox.stateOf("case/ask")).contains(MailState.SENT);
        assertThat(listener.told).containsExactly(new MailStateChanged("case/ask", "ONB-2026-000001", MailState.SENT));
        assertThat(observer.transactionOpen).containsExactly(false);
    }

    @Test
    void aMailIsSentOnlyOnce() {
        outbox.queue(Mails.announcement("case/ask"));

        dispatcher.runOnce();
        clock.advance(Duration.ofDays(2));
        dispatcher.runOnce();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(listener.told).hasSize(1);
    }

    @Test
    void aMailThatWasSentJustBeforeACrashIsSentAgainWithTheSameMessageId() throws Exception {
        outbox.queue(Mails.announcement("case/ask"));
        StoredMail queued = store.nextDue().orElseThrow();
        store.claim(queued, "a node that is gone", clock.instant().plus(Duration.ofMinutes(5)));
        courier.deliver(store.find(queued.id()).orElseThrow());

        dispatcher.runOnce();
        assertThat(server.getReceivedMessages()).as("while the lock holds").hasSize(1);

        clock.advance(Duration.ofMinutes(5).plusSeconds(1));
        dispatcher.runOnce();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[1].getMessageID())
                .isEqualTo(server.getReceivedMessages()[0].getMessageID())
                .endsWith("@fjordregnskap.example>");
        assertThat(outbox.stateOf("case/ask")).contains(MailState.SENT);
    }

    @Test
    void aMailThatKeepsCrashingTheApplicationIsGivenUp() {
        outbox.queue(Mails.announcement("case/ask"));
        for (int attempt = 1; attempt <= 4; attempt++) {
            store.claim(
                    store.nextDue().orElseThrow(),
                    "crash " + attempt,
                    clock.instant().plus(Duration.ofMinutes(5)));
            clock.advance(Duration.ofMinutes(6));
        }

        dispatcher.runOnce();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(outbox.stateOf("case/ask")).contains(MailState.FAILED);
        assertThat(problem("case/ask")).isEqualTo(Problem.INTERRUPTED);
    }

    @Test
    void aMailThatAnotherNodeHasClaimedIsLeftToIt() {
        outbox.queue(Mails.announcement("case/ask"));
        StoredMail seenByBoth = store.nextDue().orElseThrow();

        assertThat(store.claim(seenByBoth, "first", clock.instant().plusSeconds(300)))
                .isTrue();
        assertThat(store.claim(seenByBoth, "second", clock.instant().plusSeconds(300)))
                .isFalse();
    }

    @Test
    void aMailIsDeliveredLaterWhenTheServerWasDown() {
        outbox.queue(Mails.announcement("case/ask"));
        server.stop();

        dispatcher.runOnce();
        assertThat(outbox.stateOf("case/ask")).contains(MailState.QUEUED);
        assertThat(problem("case/ask")).isEqualTo(Problem.CONNECTION);
        assertThat(listener.told).isEmpty();

        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sender.setPort(server.getSmtp().getPort());
        clock.advance(Duration.ofSeconds(59));
        dispatcher.runOnce();
        assertThat(server.getReceivedMessages())
                .as("before the back-off is over")
                .isEmpty();

        clock.advance(Duration.ofSeconds(1));
        dispatcher.runOnce();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(outbox.stateOf("case/ask")).contains(MailState.SENT);
        assertThat(problem("case/ask")).isNull();
    }

    @Test
    void aMailIsGivenUpAfterTheLastBackOff() {
        outbox.queue(Mails.announcement("case/ask"));
        server.stop();

        for (int minutes : List.of(1, 2, 4)) {
            dispatcher.runOnce();
            assertThat(outbox.stateOf("case/ask")).contains(MailState.QUEUED);
            clock.advance(Duration.ofMinutes(minutes));
        }
        dispatcher.runOnce();

        assertThat(outbox.stateOf("case/ask")).contains(MailState.FAILED);
        assertThat(store.find("case/ask").orElseThrow().attempts()).isEqualTo(4);
        assertThat(listener.told)
                .containsExactly(new MailStateChanged("case/ask", "ONB-2026-000001", MailState.FAILED));
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 No such user,        FAILED, RECIPIENT_REFUSED",
        "RCPT, 450 4.2.0 Greylisted,          QUEUED, DEFERRED",
        "DATA, 554 5.7.1 Looks like spam,     FAILED, CONTENT_REFUSED",
        ".,    552 5.3.4 Too big,             FAILED, CONTENT_REFUSED",
        "DATA, 421 4.3.2 Shutting down,       QUEUED, DEFERRED",
        "MAIL, 550 5.7.1 Sender not allowed,  QUEUED, SENDER_REFUSED",
        "MAIL, 530 5.7.0 Log in first,        QUEUED, SENDER_REFUSED",
        "EHLO, 421 4.3.2 Not now,             QUEUED, CONNECTION"
    })
    void whatTheServerSaysDecidesWhetherAnotherAttemptIsMade(
            String command, String reply, MailState state, Problem problem) throws Exception {
        outbox.queue(Mails.announcement("case/ask"));
        try (ScriptedSmtpServer refusing = new ScriptedSmtpServer(Map.of(command, reply, "HELO", reply))) {
            sender.setPort(refusing.port());
            dispatcher.runOnce();
        }

        StoredMail mail = store.find("case/ask").orElseThrow();
        assertThat(mail.state()).isEqualTo(state);
        assertThat(mail.problem()).isEqualTo(problem);
        if (problem != Problem.CONNECTION) {
            assertThat(mail.reply()).contains(reply);
        }
        assertThat(listener.told).extracting(MailStateChanged::state).hasSize(state == MailState.FAILED ? 1 : 0);
    }

    @Test
    void aRefusalThatQuotesTheLinkIsStoredWithoutIt() throws Exception {
        outbox.queue(Mails.announcement("case/ask"));
        String reply = "554 blocked address https://start.fjordregnskap.example/c/secret-of-link-7 in mail";
        try (ScriptedSmtpServer refusing = new ScriptedSmtpServer(Map.of(".", reply))) {
            sender.setPort(refusing.port());
            dispatcher.runOnce();
        }

        assertThat(store.find("case/ask").orElseThrow().reply())
                .contains("blocked address")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kari", "kari@", "kari@fjell..example", "a@b.example,c@d.example", "list:a@b.example;"})
    void anAddressThatIsNoneFailsAtOnce(String address) {
        outbox.queue(Mails.announcement("case/ask", "nb", new Recipient("Kari", address)));

        dispatcher.runOnce();

        assertThat(outbox.stateOf("case/ask")).contains(MailState.FAILED);
        assertThat(problem("case/ask")).isEqualTo(Problem.ADDRESS);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aDomainWithNorwegianLettersIsWrittenAsServersKnowIt() throws Exception {
        outbox.queue(Mails.announcement("case/ask", "nb", new Recipient("Kari", "kari@blåbær.example")));

        dispatcher.runOnce();

        assertThat(onlyMail().getAllRecipients()[0].toString()).contains("kari@xn--blbr-roah.example");
    }

    @Test
    void aWrongSenderAddressInTheProfileDelaysMailsAndDoesNotFailThem() {
        OfficeProfile right = MailTestApplication.OFFICE;
        outbox.queue(Mails.announcement("case/ask"));
        when(office.current())
                .thenReturn(new OfficeProfile(
                        right.name(),
                        right.country(),
                        right.nationalId(),
                        right.emailDomains(),
                        "nobody",
                        right.phone(),
                        right.language(),
                        right.opensAt(),
                        right.closesAt(),
                        right.zone()));

        dispatcher.runOnce();

        assertThat(outbox.stateOf("case/ask")).contains(MailState.QUEUED);
        assertThat(problem("case/ask")).isEqualTo(Problem.SENDER_REFUSED);
    }

    @Test
    void aMailWhoseTemplateIsGoneFailsAtOnceAndTheNextOneIsSent() {
        outbox.queue(Mails.announcement("case/ask"));
        outbox.queue(Mails.announcement("case/next"));
        jdbc.sql("update mail_outbox set template = 'gone' where mail_key = 'case/ask'")
                .update();

        dispatcher.runOnce();

        assertThat(outbox.stateOf("case/ask")).contains(MailState.FAILED);
        assertThat(problem("case/ask")).isEqualTo(Problem.TEMPLATE);
        assertThat(outbox.stateOf("case/next")).contains(MailState.SENT);
    }

    @Test
    void namesAndParametersCannotBeginAHeader() throws Exception {
        outbox.queue(Mails.announcement(
                "case/ask",
                "en",
                new Recipient("Kari\r\nBcc: thief@evil.example", "kari@fjell.example"),
                "Fjell AS\r\nBcc: thief@evil.example\r\n\r\nA body of my own"));

        dispatcher.runOnce();

        MimeMessage mail = onlyMail();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getAddress()).isEqualTo("kari@fjell.example");
        assertThat(mail.getSubject()).contains("Fjell AS  Bcc: thief@evil.example    A body of my own");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kari@fjell.example\r\nBcc: x@evil.example", "kari@fjell.example\nx", "k ari@x.example", " "})
    void anAddressCannotHoldControlCharactersOrSpaces(String address) {
        assertThatThrownBy(() -> new Recipient("Kari", address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aListenerThatFailsIsToldAgainWithoutASecondMail() {
        outbox.queue(Mails.announcement("case/ask"));
        listener.reaction = event -> {
            outbox.queue(Mails.announcement("written by the listener"));
            throw new IllegalStateException("somebody else changed the case");
        };

        dispatcher.runOnce();
        assertThat(outbox.stateOf("case/ask")).contains(MailState.SENT);
        assertThat(outbox.stateOf("written by the listener"))
                .as("what the failed listener did")
                .isEmpty();

        listener.reaction = event -> {};
        dispatcher.runOnce();
        assertThat(listener.told).as("before its wait is over").isEmpty();
        clock.advance(Duration.ofSeconds(1));
        dispatcher.runOnce();
        dispatcher.runOnce();

        assertThat(listener.told).containsExactly(new MailStateChanged("case/ask", "ONB-2026-000001", MailState.SENT));
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void oneListenerThatFailsDoesNotKeepTheOthersWaiting() {
        outbox.queue(Mails.announcement("case/ask"));
        outbox.queue(Mails.announcement("case/remind"));
        listener.reaction = event -> {
            if (event.key().equals("case/ask")) {
                throw new IllegalStateException("not this one");
            }
        };

        dispatcher.runOnce();

        assertThat(listener.told).extracting(MailStateChanged::key).containsExactly("case/remind");
    }

    @Test
    void aMailWithdrawnWhileItLeavesCountsAsSent() {
        outbox.queue(Mails.announcement("case/ask"));
        StoredMail queued = store.nextDue().orElseThrow();
        store.claim(queued, "this node", clock.instant().plusSeconds(300));
        StoredMail leaving = store.find(queued.id()).orElseThrow();

        outbox.withdraw("ONB-2026-000001");
        store.markSent(leaving);

        assertThat(outbox.stateOf("case/ask")).contains(MailState.SENT);
    }

    @Test
    void aMailWithdrawnWhileItCannotLeaveIsNotTriedAgain() {
        outbox.queue(Mails.announcement("case/ask"));
        StoredMail queued = store.nextDue().orElseThrow();
        store.claim(queued, "this node", clock.instant().plusSeconds(300));
        StoredMail leaving = store.find(queued.id()).orElseThrow();

        outbox.withdraw("ONB-2026-000001");
        store.markForRetry(leaving, new Failure(Problem.CONNECTION), clock.instant());
        dispatcher.runOnce();

        assertThat(outbox.stateOf("case/ask")).contains(MailState.WITHDRAWN);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void withdrawnAndBouncedMailsAreAnnounced() {
        outbox.queue(Mails.announcement("case/ask"));
        dispatcher.runOnce();
        outbox.reportBounce("case/ask", "staff");
        dispatcher.runOnce();
        outbox.withdraw("ONB-2026-000001");
        dispatcher.runOnce();

        assertThat(listener.told)
                .extracting(MailStateChanged::state)
                .containsExactly(MailState.SENT, MailState.BOUNCED, MailState.WITHDRAWN);
    }

    @Test
    void mailsAreNotSentInsideATransaction() {
        outbox.queue(Mails.announcement("case/ask"));

        assertThatThrownBy(() ->
                        new TransactionTemplate(transactionManager).executeWithoutResult(s -> dispatcher.runOnce()))
                .isInstanceOf(IllegalStateException.class);

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void theServerIsGivenLimitedTime() {
        assertThat(sender.getJavaMailProperties())
                .containsKeys("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
    }

    private MimeMessage onlyMail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private @Nullable Problem problem(String key) {
        return store.find(key).orElseThrow().problem();
    }
}
