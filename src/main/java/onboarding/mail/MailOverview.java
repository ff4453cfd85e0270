package onboarding.mail;

import java.util.Map;

/**
 * A mail of the outbox as other modules see it.
 *
 * @param toClient whether it is meant for the client; otherwise it tells somebody at the office
 * @param toPerson whether it is about the person that it goes to, who may also work at the office
 * @param secret whether its link shows something that only this person may see
 * @param parameters what the template fills in, by name
 */
public record MailOverview(
        String key,
        String caseReference,
        boolean toClient,
        boolean toPerson,
        boolean secret,
        Map<String, String> parameters) {}
