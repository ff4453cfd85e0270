package onboarding.secret;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.mail.Outbox;
import onboarding.mail.OutgoingMail;
import onboarding.mail.Recipient;
import onboarding.office.IsoDuration;
import onboarding.office.WorkCalendar;
import onboarding.secret.PasswordPolicy.Breach;
import onboarding.secret.SecretEvent.ForgottenUnseen;
import onboarding.secret.SecretEvent.SeenByUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps passwords for the two people named for each, the colleague who types it at the vendor and the person who will use
 * it. Each sees it once; after the last look, or after a short time, it is forgotten.
 */
@Service
@Transactional
public class Vault {

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);

    private final SecretStore store;
    private final SecretCipher cipher;
    private final PasswordGenerator generator;
    private final SecretLinks links;
    private final Outbox outbox;
    private final Evidence evidence;
    private final WorkCalendar calendar;
    private final IsoDuration keepFor;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** @param keepFor how long a password waits to be seen */
    Vault(
            SecretStore store,
            SecretCipher cipher,
            PasswordGenerator generator,
            SecretLinks links,
            Outbox outbox,
            Evidence evidence,
            WorkCalendar calendar,
            @Value("${onboarding.secret.keep-for}") IsoDuration keepFor,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.cipher = cipher;
        this.generator = generator;
        this.links = links;
        this.outbox = outbox;
        this.evidence = evidence;
        this.calendar = calendar;
        this.keepFor = keepFor;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A password was not taken, because it breaks rules; nothing has changed. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Breach> breaches;

        Refused(List<Breach> breaches) {
            super(breaches.toString());
            this.breaches = breaches;
        }

        List<Breach> breaches() {
            return breaches;
        }
    }

    /**
     * Makes room for a password that a case needs. What was kept for the same subject before is forgotten and its link
     * dies.
     */
    public Secret prepare(NewSecret wanted) {
        forget(wanted.caseReference(), wanted.subject());
        Secret secret = new Secret(
                UUID.randomUUID().toString(),
                wanted.caseReference(),
                wanted.subject(),
                wanted.account(),
                wanted.identity(),
                wanted.policy(),
                null,
                null,
                wanted.user(),
                wanted.userLanguage(),
                wanted.shownToUser() ? links.newId() : null,
                null,
                0,
                null,
                false,
                null,
                null);
        store.insert(secret);
        return secret;
    }

    @Transactional(readOnly = true)
    public Optional<Secret> find(String caseReference, String subject) {
        return store.find(caseReference, subject);
    }

    /**
     * Names the colleague who types the password at the vendor. One that another colleague had made is forgotten: a
     * password is known to one colleague at most, and the new one makes a new one.
     */
    public void entrust(String caseReference, String subject, String userId) {
        store.find(caseReference, subject)
                .flatMap(found -> store.lock(found.id()))
                .filter(secret -> !secret.isSettled() && !userId.equals(secret.entrustedTo()))
                .ifPresent(secret -> {
                    store.forget(secret.id());
                    store.entrust(secret.id(), userId);
                });
    }

    /**
     * Whether the colleague can have entered the password at the vendor; {@link Readiness#READY} when none is needed. Until
     * the transaction ends, nobody makes another one.
     */
    public Readiness readiness(String caseReference, String subject) {
        return store.find(caseReference, subject)
                .flatMap(found -> store.lock(found.id()))
                .map(secret -> secret.readiness(clock.instant()))
                .orElse(Readiness.READY);
    }

    /**
     * The vendor knows the password now, so that it is not replaced any more; it waits for the user only.
     *
     * @throws IllegalStateException when the vendor cannot know it; see {@link #readiness}
     */
    public void settle(String caseReference, String subject) {
        store.find(caseReference, subject)
                .flatMap(found -> store.lock(found.id()))
                .filter(secret -> !secret.isSettled())
                .ifPresent(secret -> {
                    if (secret.readiness(clock.instant()) != Readiness.READY) {
                        throw new IllegalStateException("No colleague has entered secret " + secret.id());
                    }
                    store.settle(secret.id(), clock.instant(), forgetAt());
                    forgetWhenSeen(secret.id());
                });
    }

    /**
     * Sends the person who will use it a link to the password. The mail never carries the password itself; sent twice, it
     * is queued once.
     *
     * @param responsible who answers questions
     * @return key of the mail
     * @throws IllegalStateException when the vendor tells the user, or does not know the password yet
     */
    public String sendLink(String caseReference, String subject, Recipient responsible) {
        Secret secret = store.find(caseReference, subject).orElseThrow();
        if (!secret.isSettled() || secret.userLink() == null) {
            throw new IllegalStateException("Nobody is sent a link to secret " + secret.id());
        }
        String key = caseReference + "/" + subject + "/" + secret.id();
        outbox.queue(new OutgoingMail(
                key,
                caseReference,
                "secret-link",
                secret.userLanguage(),
                secret.user(),
                responsible,
                Map.of(
                        "contactFirstName", secret.user().name().split(" ", 2)[0],
                        "account", secret.account(),
                        "responsibleName", responsible.name()),
                secret.userLink()));
        return key;
    }

    /** Whether the person who will use it can still fetch it through the link. */
    @Transactional(readOnly = true)
    public boolean waitsForUser(String caseReference, String subject) {
        return store.find(caseReference, subject)
                .filter(secret -> secret.userLink() != null)
                .filter(this::waitsForUser)
                .isPresent();
    }

    /** Whether the person who will use it has seen it. */
    @Transactional(readOnly = true)
    public boolean hasReached(String caseReference, String subject) {
        return store.find(caseReference, subject)
                .filter(secret -> secret.userSeenAt() != null)
                .isPresent();
    }

    /** The address of the person who will use it was put right, and with it what the person logs on with. */
    public void readdress(String caseReference, String subject, String account, String identity, Recipient user) {
        store.find(caseReference, subject).ifPresent(secret -> store.readdress(secret.id(), account, identity, user));
    }

    /** The person needs no password any more. */
    public void forget(String caseReference, String subject) {
        store.find(caseReference, subject).ifPresent(secret -> store.delete(secret.id()));
    }

    /** The case needs no password any more. */
    public void forgetAll(String caseReference) {
        store.ofCase(caseReference).forEach(secret -> store.delete(secret.id()));
    }

    /** Forgets what nobody has fetched in time, each on its own: one whose case cannot be told holds up no other. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void forgetOverdue() {
        for (String id : store.overdue(clock.instant())) {
            try {
                transaction.executeWithoutResult(status -> forgetOverdue(id));
            } catch (RuntimeException e) {
                LOG.error("Secret {} could not be forgotten; tried again at the next round", id, e);
            }
        }
    }

    private void forgetOverdue(String id) {
        store.lock(id).filter(Secret::hasValue).ifPresent(secret -> forget(secret, "evidence.secret.forgotten"));
    }

    private void forget(Secret secret, String what) {
        store.forget(secret.id());
        record(secret, Actor.SYSTEM, what);
        if (secret.isSettled() && secret.userLink() != null) {
            events.publishEvent(new ForgottenUnseen(secret.caseReference(), secret.subject()));
        }
    }

    @Transactional(readOnly = true)
    Optional<Secret> find(String id) {
        return store.find(id);
    }

    /** Makes a password; one that was made before is replaced. */
    void generate(String id, String userId) {
        Secret secret = replaceable(id, userId);
        put(secret, generator.generate(secret.policy(), secret.identity()), userId, false);
        record(secret, Actor.staff(userId), "evidence.secret.generated");
    }

    /**
     * Takes the password that a colleague assigns; one that was made before is replaced.
     *
     * @throws Refused naming each rule that it breaks
     */
    void assign(String id, String typed, String userId) {
        Secret secret = replaceable(id, userId);
        List<Breach> breaches = secret.policy().breaches(typed, secret.identity());
        if (!breaches.isEmpty()) {
            throw new Refused(breaches);
        }
        put(secret, typed, userId, true);
        record(secret, Actor.staff(userId), "evidence.secret.assigned");
        forgetWhenSeen(id);
    }

    private void put(Secret secret, String value, String userId, boolean seenByMaker) {
        Secret next = new Secret(
                secret.id(),
                secret.caseReference(),
                secret.subject(),
                secret.account(),
                secret.identity(),
                secret.policy(),
                secret.entrustedTo(),
                null,
                secret.user(),
                secret.userLanguage(),
                secret.userLink(),
                null,
                secret.edition() + 1,
                userId,
                true,
                null,
                null);
        store.put(next, cipher.encrypt(value, next.place()), userId, seenByMaker, clock.instant(), forgetAt());
    }

    /** @throws NotYours when another colleague has the task, or the password is settled */
    private Secret replaceable(String id, String userId) {
        return store.lock(id)
                .filter(secret -> userId.equals(secret.entrustedTo()) && !secret.isSettled())
                .orElseThrow(NotYours::new);
    }

    /** Nothing was shown or changed: it is another colleague’s to do, or it is too late. */
    static final class NotYours extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The password, this once, for the colleague who types it at the vendor; empty when it was seen or forgotten. */
    Optional<String> showToColleague(String id, String userId) {
        Secret secret = replaceable(id, userId);
        if (!secret.isKept(clock.instant()) || secret.entrustedSeenAt() != null) {
            return Optional.empty();
        }
        Optional<String> value = cipher.decrypt(store.encrypted(id), secret.place());
        if (value.isEmpty()) {
            forget(secret, "evidence.secret.unreadable");
            return value;
        }
        store.noteSeenByColleague(id, clock.instant());
        record(secret, Actor.staff(userId), "evidence.secret.seenByColleague");
        forgetWhenSeen(id);
        return value;
    }

    /** Whether the link of the user can still show something. */
    @Transactional(readOnly = true)
    Optional<Secret> ofLink(String link) {
        return store.findByLink(link).filter(this::waitsForUser);
    }

    private boolean waitsForUser(Secret secret) {
        return secret.isSettled() && secret.userSeenAt() == null && secret.isKept(clock.instant());
    }

    /** The password, this once, for the person who will use it; empty when it was seen or forgotten. */
    Optional<String> showToUser(String link) {
        Optional<Secret> waiting = store.lockByLink(link).filter(this::waitsForUser);
        return waiting.flatMap(secret -> {
            Optional<String> value = cipher.decrypt(store.encrypted(secret.id()), secret.place());
            if (value.isEmpty()) {
                forget(secret, "evidence.secret.unreadable");
                return value;
            }
            store.noteSeenByUser(secret.id(), clock.instant());
            record(secret, Actor.client(secret.user().name()), "evidence.secret.seenByUser");
            forgetWhenSeen(secret.id());
            events.publishEvent(new SeenByUser(secret.caseReference(), secret.subject()));
            return value;
        });
    }

    private void forgetWhenSeen(String id) {
        store.find(id).filter(Secret::isSeenByAll).ifPresent(secret -> store.forget(id));
    }

    private Instant forgetAt() {
        return calendar.plus(clock.instant(), keepFor);
    }

    private void record(Secret secret, Actor by, String what) {
        evidence.record(secret.caseReference(), new Entry(by, what, Map.of("account", secret.account())));
    }
}
