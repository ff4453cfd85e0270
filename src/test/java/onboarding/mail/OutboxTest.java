package onboarding.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@MailTest
class OutboxTest {

    @Autowired
    Outbox outbox;

    @MockitoSpyBean
    MailStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Evidence evidence;

    TransactionTemplate transaction;

    @BeforeEach
    void emptyOutbox(@Autowired PlatformTransactionManager transactionManager) {
        transaction = new TransactionTemplate(transactionManager);
        jdbc.sql("delete from mail_outbox").update();
        reset(evidence);
    }

    @Test
    void aQueuedMailWaitsForTheDispatcher() {
        assertThat(outbox.queue(Mails.announcement("case/ask"))).isTrue();

        assertThat(outbox.stateOf("case/ask")).contains(MailState.QUEUED);
        assertThat(outbox.stateOf("case/other")).isEmpty();
    }

    @Test
    void aSecondMailWithTheSameKeyIsNotQueued() {
        outbox.queue(Mails.announcement("case/ask"));

        assertThat(outbox.queue(Mails.announcement("case/ask", "en", Mails.OLA)))
                .isFalse();

        assertThat(outbox.stateOf("case/ask")).isPresent();
        assertThat(store.list(null, null, 0, 10)).extracting(StoredMail::to).containsExactly(Mails.KARI);
    }

    @Test
    void aStepThatIsRolledBackLeavesNoMail() {
        transaction.executeWithoutResult(status -> {
            outbox.queue(Mails.announcement("case/ask"));
            status.setRollbackOnly();
        });

        assertThat(outbox.stateOf("case/ask")).isEmpty();
    }

    @Test
    void aStepThatMeetsTheKeyOfAnotherStepGoesOnAndIsCommitted() {
        outbox.queue(Mails.announcement("case/ask"));
        // As when the other step was committed between our looking and our writing.
        doReturn(false).when(store).exists("case/ask");

        Boolean written = transaction.execute(status -> {
            outbox.queue(Mails.announcement("case/before"));
            boolean again = outbox.queue(Mails.announcement("case/ask"));
            outbox.queue(Mails.announcement("case/after"));
            return again;
        });

        assertThat(written).isFalse();
        assertThat(store.list(null, null, 0, 10))
                .extracting(StoredMail::key)
                .containsExactlyInAnyOrder("case/ask", "case/before", "case/after");
    }

    @Test
    void anUnknownTemplateIsRefusedWhenTheMailIsQueued() {
        OutgoingMail mail = new OutgoingMail("k", "c", "outbox/list", "nb", Mails.KARI, null, Map.of(), null);

        assertThatThrownBy(() -> outbox.queue(mail))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outbox/list");
    }

    @Test
    void aMissingParameterIsRefusedWhenTheMailIsQueued() {
        Map<String, String> parameters = new HashMap<>(Mails.announcement("k").parameters());
        parameters.remove("clientName");
        OutgoingMail mail =
                new OutgoingMail("k", "c", "visma-announcement", "nb", Mails.KARI, null, parameters, "link");

        assertThatThrownBy(() -> outbox.queue(mail))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clientName");
    }

    @Test
    void aMissingLinkIsRefusedWhenTheMailIsQueued() {
        OutgoingMail mail = new OutgoingMail(
                "k",
                "c",
                "visma-announcement",
                "nb",
                Mails.KARI,
                null,
                Mails.announcement("k").parameters(),
                null);

        assertThatThrownBy(() -> outbox.queue(mail)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLanguageThatIsNoCodeIsRefused() {
        assertThatThrownBy(() -> outbox.queue(Mails.announcement("k", "../nb", Mails.KARI)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neitherLinkNorUndeclaredParametersAreStored() {
        Map<String, String> parameters = new HashMap<>(Mails.announcement("k").parameters());
        parameters.put("link", "https://start.fjordregnskap.example/c/secret");
        outbox.queue(new OutgoingMail("k", "c", "visma-announcement", "nb", Mails.KARI, null, parameters, "link-7"));

        List<Map<String, Object>> rows =
                jdbc.sql("select * from mail_outbox").query().listOfRows();
        assertThat(store.find("k").orElseThrow().parameters().keySet())
                .containsExactlyInAnyOrder("clientName", "contactFirstName", "responsibleName");
        assertThat(rows).singleElement().asString().doesNotContain("secret");
    }

    @Test
    void withdrawingReachesOnlyWhatHasNotArrivedAndOnlyThisCase() {
        for (MailState state : MailState.values()) {
            outbox.queue(Mails.announcement("case/" + state));
            putInto("case/" + state, state);
        }
        outbox.queue(new OutgoingMail(
                "other",
                "ONB-2026-000002",
                "visma-announcement",
                "nb",
                Mails.KARI,
                null,
                Mails.announcement("k").parameters(),
                "link"));

        outbox.withdraw("ONB-2026-000001");

        assertThat(outbox.stateOf("other")).contains(MailState.QUEUED);
        for (MailState state : MailState.values()) {
            boolean arrived = state == MailState.SENT;
            assertThat(outbox.stateOf("case/" + state)).contains(arrived ? state : MailState.WITHDRAWN);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = MailState.class,
            names = {"FAILED", "BOUNCED"})
    void aMailThatDidNotArriveIsSentAgainToTheSameRecipient(MailState state) {
        outbox.queue(Mails.announcement("case/ask"));
        putInto("case/ask", state);
        StoredMail before = store.find("case/ask").orElseThrow();

        outbox.sendAgain("case/ask", (Recipient) null);

        StoredMail after = store.find("case/ask").orElseThrow();
        assertThat(after.state()).isEqualTo(MailState.QUEUED);
        assertThat(after.messageId()).isEqualTo(before.messageId());
        assertThat(after.to()).isEqualTo(Mails.KARI);
        assertThat(after.attempts()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = MailState.class,
            names = {"QUEUED", "HELD", "SENDING", "SENT", "WITHDRAWN"})
    void aMailThatNeedsNoSecondTryIsLeftAlone(MailState state) {
        outbox.queue(Mails.announcement("case/ask"));
        putInto("case/ask", state);

        outbox.sendAgain("case/ask", (Recipient) null);

        assertThat(outbox.stateOf("case/ask")).contains(state);
    }

    @ParameterizedTest
    @EnumSource(value = MailState.class, mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWN")
    void aCorrectedAddressSendsAnyMailAgain(MailState state) {
        outbox.queue(Mails.announcement("case/ask"));
        putInto("case/ask", state);
        Recipient corrected = new Recipient("Kari Østby", "kari.ostby@fjell.example");

        outbox.sendAgain("case/ask", corrected);

        StoredMail mail = store.find("case/ask").orElseThrow();
        assertThat(mail.state()).isEqualTo(MailState.QUEUED);
        assertThat(mail.to()).isEqualTo(corrected);
    }

    @Test
    void aWithdrawnMailStaysWithdrawnWhateverTheAddress() {
        outbox.queue(Mails.announcement("case/ask"));
        outbox.withdraw("ONB-2026-000001");

        outbox.sendAgain("case/ask", Mails.OLA);

        assertThat(outbox.stateOf("case/ask")).contains(MailState.WITHDRAWN);
    }

    @Test
    void aBounceIsRecordedWithWhoSawIt() {
        outbox.queue(Mails.announcement("case/ask"));
        putInto("case/ask", MailState.SENT);

        outbox.reportBounce("case/ask", "staff");

        assertThat(outbox.stateOf("case/ask")).contains(MailState.BOUNCED);
        verify(evidence)
                .record(
                        "ONB-2026-000001",
                        new Entry(
                                new Actor(Actor.Kind.STAFF, "staff"),
                                "evidence.mail.bounced",
                                Map.of("recipient", "kari@fjell.example")));
    }

    @ParameterizedTest
    @EnumSource(value = MailState.class, mode = EnumSource.Mode.EXCLUDE, names = "SENT")
    void onlyASentMailCanBounce(MailState state) {
        outbox.queue(Mails.announcement("case/ask"));
        putInto("case/ask", state);

        outbox.reportBounce("case/ask", "staff");

        assertThat(outbox.stateOf("case/ask")).contains(state);
        verifyNoInteractions(evidence);
    }

    @Test
    void aMailThatNobodyQueuedCanNeitherBounceNorBeSentAgain() {
        assertThatThrownBy(() -> outbox.reportBounce("nothing", "staff")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> outbox.sendAgain("nothing", Mails.OLA)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(MailState.class)
    void whatWasHeldWithoutAServerIsQueuedAtTheStartWithOne(MailState state) {
        outbox.queue(Mails.announcement("case/ask"));
        putInto("case/ask", state);

        outbox.settleAtStart();

        assertThat(outbox.stateOf("case/ask")).contains(state == MailState.HELD ? MailState.QUEUED : state);
    }

    private void putInto(String key, MailState state) {
        jdbc.sql("update mail_outbox set state = :state, attempts = 1 where mail_key = :key")
                .param("state", state.name())
                .param("key", key)
                .update();
    }
}
