package onboarding.mail;

/** Where a mail of the outbox stands. */
public enum MailState {
    /** Waits for its first or next attempt. */
    QUEUED,
    /** Waits because no mail server is configured. */
    HELD,
    /** Is being handed to the mail server. */
    SENDING,
    /** The mail server took it, or, in the demo profile, somebody looked at it. */
    SENT,
    /** Given up: refused for good, or every attempt failed. A person decides what happens next. */
    FAILED,
    /** Taken by the mail server, but a person reported that it came back. */
    BOUNCED,
    /** Its case no longer needs it and it had not left. */
    WITHDRAWN
}
