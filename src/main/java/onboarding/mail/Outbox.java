package onboarding.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The mails of all cases. Every change takes part in the caller's transaction, so a mail leaves if and only if the step
 * that asked for it was committed; what became of it is told by {@link MailStateChanged}.
 */
@Service
public class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final MailStore store;
    private final MailTemplates templates;
    private final MailServer server;
    private final OfficeProfiles office;
    private final Evidence evidence;
    private final TransactionTemplate savepoint;

    Outbox(
            MailStore store,
            MailTemplates templates,
            MailServer server,
            OfficeProfiles office,
            Evidence evidence,
            PlatformTransactionManager transactionManager) {
        this.store = store;
        this.templates = templates;
        this.server = server;
        this.office = office;
        this.evidence = evidence;
        this.savepoint = new TransactionTemplate(transactionManager);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Puts a mail into the outbox, to be sent after the caller's transaction was committed. Without a mail server it is
     * held there.
     *
     * @return false when a mail with this key is there already; nothing changes then
     * @throws IllegalArgumentException when the template is unknown, or a parameter or the link that it needs is missing
     */
    @Transactional
    public boolean queue(OutgoingMail mail) {
        if (!LANGUAGE.matcher(mail.language()).matches()) {
            throw new IllegalArgumentException("A mail's language is an ISO 639-1 code");
        }
        Map<String, String> parameters = templates.named(mail.template()).checked(mail.parameters(), mail.linkId());
        if (store.exists(mail.key())) {
            return false;
        }
        try {
            // A savepoint: on PostgreSQL the refused insert of a mail that somebody else queues at this very moment
            // would otherwise end the caller's whole transaction.
            savepoint.executeWithoutResult(
                    status -> store.insert(mail, parameters, messageId(mail.key()), stateToSend()));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Where the mail with this key stands, or nothing when there is no such mail. */
    @Transactional(readOnly = true)
    public Optional<MailState> stateOf(String key) {
        return store.stateOf(key);
    }

    /**
     * Sends a failed or bounced mail once more, with the same Message-ID and the attempts counted anew. With a corrected
     * recipient any mail goes out again that was not withdrawn, also one that was sent or is being sent; without one,
     * a mail that needs no second try stays as it is.
     *
     * @param corrected who gets the mail from now on; null for the same recipient
     * @throws IllegalArgumentException when there is no such mail
     */
    @Transactional
    public void sendAgain(String key, @Nullable Recipient corrected) {
        restart(key, corrected);
    }

    /** As {@link #sendAgain(String, Recipient)} to the same recipient, with a line on the case's time line. */
    @Transactional
    void sendAgain(String key, String byWhom) {
        if (restart(key, null)) {
            record(byWhom, "evidence.mail.sentAgain", key);
        }
    }

    /** What is in the outbox under this key, without text or link. */
    @Transactional(readOnly = true)
    public Optional<MailOverview> overview(String key) {
        return store.find(key)
                .map(mail -> new MailOverview(
                        mail.key(),
                        mail.caseReference(),
                        !templates.isForStaff(mail.template()),
                        templates.isForPerson(mail.template()),
                        templates.isSecret(mail.template()),
                        mail.parameters()));
    }

    /** Whether a mail of the case to the client has left and did not come back. */
    @Transactional(readOnly = true)
    public boolean hasReachedClient(String caseReference) {
        return store.list(MailState.SENT, caseReference, 0, Integer.MAX_VALUE).stream()
                .anyMatch(mail -> !templates.isForStaff(mail.template()));
    }

    /** Withdraws a mail that has not arrived; nobody waits for it any more. */
    @Transactional
    public void withdrawMail(String key) {
        store.withdrawMail(key);
    }

    /** Withdraws the mails with this link that have not left. */
    @Transactional
    public void withdrawLink(String linkId) {
        store.withdrawLink(linkId);
    }

    /** Withdraws every mail of the case that has not arrived, so that nobody sends it again. A mail that has just been taken by the server stays sent. */
    @Transactional
    public void withdraw(String caseReference) {
        store.withdraw(caseReference);
    }

    /** Whether a mail to somebody outside the office, queued at this moment or later, has left or is just leaving. */
    @Transactional(readOnly = true)
    public boolean hasLeftSince(String caseReference, Instant since) {
        return store.list(null, caseReference, 0, Integer.MAX_VALUE).stream()
                .filter(mail -> !mail.queuedAt().isBefore(since))
                .filter(mail -> !templates.isForStaff(mail.template()))
                .anyMatch(mail -> switch (mail.state()) {
                    case SENDING, SENT, BOUNCED -> true;
                    case QUEUED, HELD, FAILED, WITHDRAWN -> false;
                });
    }

    /**
     * Withdraws the mails of the case that were queued at this moment or later.
     *
     * @return false when one to somebody outside the office had left by then or was just leaving; the caller, who wanted
     *     nobody to learn of something, then has to roll back
     */
    @Transactional
    public boolean withdrawSince(String caseReference, Instant since) {
        store.withdrawSince(caseReference, since);
        return !hasLeftSince(caseReference, since);
    }

    /**
     * Records on the case's time line that a sent mail came back. Nothing happens when the mail is not in state sent.
     *
     * @param byWhom the account name of who saw the report
     * @throws IllegalArgumentException when there is no such mail
     */
    @Transactional
    public void reportBounce(String key, String byWhom) {
        if (store.changeState(existing(key).id(), MailState.SENT, MailState.BOUNCED)) {
            record(byWhom, "evidence.mail.bounced", key);
        }
    }

    /** The demo profile's way of sending: a held mail counts as sent once it was looked at. */
    @Transactional
    void countAsSent(long id) {
        store.markShown(id);
    }

    /** What was held leaves when a server has been configured since; what was queued is held when there is none any more. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void settleAtStart() {
        int settled = server.isConfigured() ? store.queueHeld() : store.holdQueued();
        if (settled > 0) {
            LOG.info("{} mails are now {}", settled, stateToSend());
        }
    }

    private boolean restart(String key, @Nullable Recipient corrected) {
        StoredMail mail = existing(key);
        while (mayRestart(mail.state(), corrected)) {
            if (store.restart(mail, corrected == null ? mail.to() : corrected, stateToSend())) {
                return true;
            }
            // The dispatcher was faster; the correction must not be lost over that.
            mail = existing(key);
        }
        return false;
    }

    private static boolean mayRestart(MailState state, @Nullable Recipient corrected) {
        return switch (state) {
            case FAILED, BOUNCED -> true;
            case QUEUED, HELD, SENDING, SENT -> corrected != null;
            case WITHDRAWN -> false;
        };
    }

    private StoredMail existing(String key) {
        return store.find(key).orElseThrow(() -> new IllegalArgumentException("There is no mail " + key));
    }

    private void record(String byWhom, String what, String key) {
        StoredMail mail = existing(key);
        evidence.record(
                mail.caseReference(),
                new Entry(
                        new Actor(Actor.Kind.STAFF, byWhom),
                        what,
                        Map.of("recipient", mail.to().email())));
    }

    private MailState stateToSend() {
        return server.isConfigured() ? MailState.QUEUED : MailState.HELD;
    }

    /** The same for every attempt, so that a mail that was sent twice over a crash is shown once. RFC 5322, 3.6.4. */
    private String messageId(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            String sender = office.current().senderAddress();
            String domain = sender.substring(sender.lastIndexOf('@') + 1);
            return "<" + HexFormat.of().formatHex(digest, 0, 16) + "@" + domain + ">";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
