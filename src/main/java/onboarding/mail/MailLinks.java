package onboarding.mail;

/** Makes the address that a recipient opens from a mail. Asked each time a mail is rendered: links are never stored. */
public interface MailLinks {

    /** Which templates have these links: the last part of their {@code <name>.link}. */
    Kind kind();

    /**
     * The absolute address of the page, which is the recipient's alone.
     *
     * @param linkId what the mail was queued with
     */
    String url(String linkId);

    /** Pages that are opened from a mail without signing in. */
    enum Kind {
        /** Where somebody outside the office answers a question. */
        CLIENT,
        /** Where a secret is shown once. */
        SECRET
    }
}
