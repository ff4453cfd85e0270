package onboarding.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what the outbox holds. A mail is claimed in one short transaction, handed to the server in none, and its fate
 * written in another; an attempt that nobody finishes is repeated with the same Message-ID when its lock has run out.
 */
@Component
public class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final MailStore store;
    private final Courier courier;
    private final MailServer server;
    private final Announcer announcer;
    private final MailProperties properties;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Dispatcher(
            MailStore store,
            Courier courier,
            MailServer server,
            Announcer announcer,
            MailProperties properties,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.store = store;
        this.courier = courier;
        this.server = server;
        this.announcer = announcer;
        this.properties = properties;
        this.transaction = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /**
     * Sends every mail that is due and tells the listeners what became of it.
     *
     * @throws IllegalStateException inside a transaction, which would stay open while the mail server is asked
     */
    public void runOnce() {
        sendDue();
        announceDue();
    }

    void sendDue() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Mails are sent outside of transactions");
        }
        if (!server.isConfigured()) {
            return;
        }
        Optional<StoredMail> due = store.nextDue();
        while (due.isPresent()) {
            claimed(due.get()).ifPresent(this::send);
            due = store.nextDue();
        }
    }

    void announceDue() {
        announcer.announceDue();
    }

    private Optional<StoredMail> claimed(StoredMail mail) {
        Instant lockedUntil = clock.instant().plus(properties.lock());
        return Optional.ofNullable(transaction.execute(
                status -> store.claim(mail, UUID.randomUUID().toString(), lockedUntil)
                        ? store.find(mail.id()).orElse(null)
                        : null));
    }

    private void send(StoredMail mail) {
        Optional<Failure> failure = mail.attempts() > maximumAttempts()
                ? Optional.of(new Failure(Problem.INTERRUPTED))
                : courier.deliver(mail);
        transaction.executeWithoutResult(status -> {
            if (failure.isEmpty()) {
                store.markSent(mail);
            } else {
                handle(mail, failure.get());
            }
        });
    }

    private void handle(StoredMail mail, Failure failure) {
        if (failure.problem().isPermanent() || mail.attempts() >= maximumAttempts()) {
            LOG.warn("Mail {} is given up after attempt {}: {}", mail.id(), mail.attempts(), failure.problem());
            store.markFailed(mail, failure);
        } else {
            LOG.info("Mail {} was not sent in attempt {}: {}", mail.id(), mail.attempts(), failure.problem());
            store.markForRetry(
                    mail, failure, clock.instant().plus(properties.backOff().get(mail.attempts() - 1)));
        }
    }

    private int maximumAttempts() {
        return properties.backOff().size() + 1;
    }
}
