package onboarding.mail;

/** Makes the address that a client opens from a mail. Asked each time a mail is rendered, because links are never stored. */
public interface MailLinks {

    /**
     * The absolute address of the client's page.
     *
     * @param linkId what the mail was queued with
     * @param language the language that the mail is written in, ISO 639-1
     */
    String url(String linkId, String language);
}
