package onboarding.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@MailTest
@TestPropertySource(properties = "spring.mail.host=")
class HeldMailTest {

    @Autowired
    Outbox outbox;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MailTestApplication.Listener listener;

    @BeforeEach
    void emptyOutbox() {
        jdbc.sql("delete from mail_outbox").update();
        listener.reset();
    }

    @Test
    void withoutAServerMailsAreHeldAndTheirCasesKnowIt() {
        outbox.queue(Mails.announcement("case/ask"));

        assertThat(outbox.stateOf("case/ask")).contains(MailState.HELD);
        dispatcher.runOnce();
        assertThat(outbox.stateOf("case/ask")).contains(MailState.HELD);
        assertThat(listener.told).containsExactly(new MailStateChanged("case/ask", "ONB-2026-000001", MailState.HELD));
    }

    @Test
    void whatWasQueuedIsHeldWhenTheServerIsGoneAtTheStart() {
        outbox.queue(Mails.announcement("case/ask"));
        jdbc.sql("update mail_outbox set state = 'QUEUED', announced = true").update();

        outbox.settleAtStart();
        dispatcher.runOnce();

        assertThat(outbox.stateOf("case/ask")).contains(MailState.HELD);
        assertThat(listener.told).extracting(MailStateChanged::state).containsExactly(MailState.HELD);
    }
}
