package onboarding.mail;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the listeners what became of a mail, each time in a transaction of its own. A listener that fails, because it
 * met another change of the same case or for any other reason, is told again later; the mail itself is not touched.
 */
@Component
class Announcer {

    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final int LAST_DOUBLING = 8;

    private final MailStore store;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Announcer(
            MailStore store,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.store = store;
        this.events = events;
        this.transaction = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    void announceDue() {
        store.dueAnnouncements().forEach(this::announce);
    }

    private void announce(Announcement announcement) {
        try {
            transaction.executeWithoutResult(status -> {
                // First the row, so that another node waits here and then finds nothing left to tell.
                if (store.markAnnounced(announcement)) {
                    events.publishEvent(announcement.event());
                }
            });
        } catch (RuntimeException e) {
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(announcement.failures(), LAST_DOUBLING));
            LOG.warn(
                    "Nobody could be told yet that mail {} is {}; next time in {}",
                    announcement.id(),
                    announcement.event().state(),
                    wait,
                    e);
            store.postpone(announcement, clock.instant().plus(wait));
        }
    }
}
