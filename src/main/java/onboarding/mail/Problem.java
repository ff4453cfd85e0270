package onboarding.mail;

/** Why an attempt to send a mail failed; the sentence for it is {@code mail.problem.<name>}. */
enum Problem {
    /** The mail cannot be written from its template and parameters. */
    TEMPLATE(true),
    /** The recipient's or the answering address is no mail address. */
    ADDRESS(true),
    /** The server refused the recipient (RFC 5321, 4.2.1: a 5yz reply is permanent). */
    RECIPIENT_REFUSED(true),
    /** The server refused the mail itself for good. */
    CONTENT_REFUSED(true),
    /** The server or the rules of mail refused the office's own sender address: the profile is wrong, not this mail. */
    SENDER_REFUSED(false),
    /** The server did not accept our user name and password. */
    AUTHENTICATION(false),
    /** The server was not reached or fell silent. */
    CONNECTION(false),
    /** The server asked to come back later (a 4yz reply). */
    DEFERRED(false),
    /** The application ended in the middle of the attempt. */
    INTERRUPTED(false),
    /** Something of our own was not available. */
    INTERNAL(false);

    private final boolean permanent;

    Problem(boolean permanent) {
        this.permanent = permanent;
    }

    /** Whether another attempt would end the same way. */
    boolean isPermanent() {
        return permanent;
    }
}
