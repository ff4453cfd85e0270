package onboarding.mail;

/**
 * A mail came to rest in a state: held, sent, failed, bounced or withdrawn.
 *
 * <p>Published in a transaction of its own after the state was committed, and published again until every listener
 * succeeded; what the listeners do is committed together with the note that they were told. Listen with a plain
 * {@link org.springframework.context.event.EventListener}, which takes part in that transaction. A mail that is sent
 * again is announced again, so a listener must accept a state that it already knows.
 *
 * @param key the mail's unique key
 * @param caseReference the case that the mail belongs to
 * @param state never {@link MailState#QUEUED} or {@link MailState#SENDING}
 */
public record MailStateChanged(String key, String caseReference, MailState state) {}
