package onboarding.mail;

/**
 * A mail as the recipient reads it.
 *
 * @param language the language it is written in, which is English where the wanted one has no texts
 */
record RenderedMail(String language, String subject, String text, String html) {}
