package onboarding.confirmation.process;

/** Names of {@code help-client}: a question that a client asked on our page. */
final class HelpClientProcess {

    static final String KEY = "help-client";

    private HelpClientProcess() {}

    static final class Messages {
        /** The case is given up. */
        static final String NOT_NEEDED = "confirmation.helpNotNeeded";

        private Messages() {}
    }
}
