package onboarding.confirmation.process;

/** Names of {@code help-client}: a question that a client asked on our page. */
final class HelpClientProcess {

    static final String KEY = "help-client";

    private HelpClientProcess() {}

    static final class Variables {
        /** What the client asked, in the client's words. */
        static final String CLIENT_QUESTION = "clientQuestion";

        private Variables() {}
    }
}
