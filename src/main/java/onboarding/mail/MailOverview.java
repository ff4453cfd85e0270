package onboarding.mail;

import java.util.Map;

/**
 * A mail of the outbox as other modules see it.
 *
 * @param toClient whether it is meant for the client; otherwise it tells somebody at the office
 * @param parameters what the template fills in, by name
 */
public record MailOverview(String key, String caseReference, boolean toClient, Map<String, String> parameters) {}
