package onboarding.mail;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail to put into the outbox. It holds neither text nor link: both are made when the mail is sent.
 *
 * @param key unique for all time, {@code case/activity[/item]}; a second mail with the same key is not queued
 * @param caseReference the case that the mail belongs to
 * @param template a name declared in {@code templates/mail/templates.properties}
 * @param language ISO 639-1; a language without texts is written in English
 * @param to who gets the mail
 * @param replyTo who gets the answer; without it answers go to the office's sender address
 * @param parameters what the template declares; others are neither used nor stored
 * @param linkId what {@link MailLinks} makes the client's link from; needed when the template has such a link
 */
public record OutgoingMail(
        String key,
        String caseReference,
        String template,
        String language,
        Recipient to,
        @Nullable Recipient replyTo,
        Map<String, String> parameters,
        @Nullable String linkId) {

    public OutgoingMail {
        parameters = Map.copyOf(parameters);
    }
}
