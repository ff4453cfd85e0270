package onboarding.confirmation.process;

/** Names of {@code await-confirmation}, the wait for somebody outside the office. */
public final class AwaitConfirmationProcess {

    public static final String KEY = "await-confirmation";

    private AwaitConfirmationProcess() {}

    /** Messages that the process waits for, or that one of the steps after it waits for. */
    public static final class Messages {
        /** The client answered while the process waited. */
        public static final String RECEIVED = "confirmation.received";
        /** The client declined before the question was due to be answered. */
        public static final String DECLINED = "confirmation.declined";
        /** The client changed the answer before staff had acted on it. */
        public static final String CHANGED = "confirmation.changed";
        /** The next reminder is due at another time. */
        public static final String RESCHEDULED = "confirmation.rescheduled";

        private Messages() {}
    }

    public static final class Variables {
        /** What is asked; the name of the question within the case. */
        public static final String SUBJECT = "subject";
        /** {@link onboarding.confirmation.Answer} by name, absent while there is none. */
        public static final String ANSWER = "answer";

        /** What the client, or a colleague for the client, gave as the reason; null without one. */
        public static final String ANSWER_REASON = "answerReason";
        /** Whether the caller can do something about a mail that reached the wrong person. */
        public static final String WRONG_PERSON_REPAIRABLE = "wrongPersonRepairable";

        /** Whether the caller can do something about what does not work for the person. */
        public static final String TROUBLE_REPORTABLE = "troubleReportable";

        public static final String MAIL_KEY = "mailKey";
        public static final String NEXT_STEP_DUE = "nextStepDue";
        public static final String WAIT_EXPIRED = "waitExpired";
        /** When staff are to look for themselves. */
        public static final String STAFF_LOOK_AT = "staffLookAt";
        /** When staff are late with it. */
        public static final String STAFF_LOOK_DUE = "staffLookDue";
        /** {@link StaffAnswer} by name, known until the step after the form. */
        public static final String STAFF_ANSWER = "staffAnswer";

        private Variables() {}
    }

    /** What the forms of this process hand over to be recorded; never kept by the engine. */
    static final class Fields {
        static final String SAID_BY = "saidBy";
        static final String REASON = "reason";
        static final String CONTACT_NAME = "correctedContactName";
        static final String CONTACT_EMAIL = "correctedContactEmail";
        static final String REST_UNTIL = "restRemindersUntil";

        private Fields() {}
    }

    /** What a colleague saw, heard or wants, while the client is awaited or after the time has run out. */
    enum StaffAnswer {
        SEEN_AT_VENDOR,
        CONFIRMED_BY_PHONE,
        DECLINED,
        NOT_WORKING,
        CORRECT_ADDRESS,
        ASK_AGAIN,
        REST,
        WRONG_PERSON,
        VENDOR_MAIL_SENT_AGAIN,
        GIVE_UP
    }
}
