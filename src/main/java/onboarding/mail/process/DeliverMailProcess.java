package onboarding.mail.process;

/** Names of {@code deliver-mail}: the wait until one mail has left. */
final class DeliverMailProcess {

    static final String KEY = "deliver-mail";

    private DeliverMailProcess() {}

    static final class Messages {
        /** The mail has left. */
        static final String SENT = "mail.sent";
        /** The mail is no longer needed. */
        static final String WITHDRAWN = "mail.withdrawn";

        static final String TROUBLED = "mail.troubled";

        private Messages() {}
    }

    static final class Variables {
        /** Key of the mail in the outbox. */
        static final String MAIL_KEY = "mailKey";
        /** {@link onboarding.mail.MailState} by name. */
        static final String MAIL_STATE = "mailState";
        /** {@link Outcome} by name. */
        static final String SORT_OUT_MAIL_OUTCOME = "sortOutMailOutcome";

        private Variables() {}
    }

    /** What the form hands over to be recorded; never kept by the engine. */
    static final class Fields {
        static final String CONTACT_NAME = "correctedContactName";
        static final String CONTACT_EMAIL = "correctedContactEmail";

        private Fields() {}
    }

    /** What becomes of a mail that has not left. */
    enum Outcome {
        SEND_AGAIN,
        CORRECT_ADDRESS,
        TOLD_OTHERWISE
    }
}
