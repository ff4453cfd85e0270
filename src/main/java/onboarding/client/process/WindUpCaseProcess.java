package onboarding.client.process;

/** Names of {@code wind-up-case}, which ends a case before its goal. */
final class WindUpCaseProcess {

    static final String KEY = "wind-up-case";

    private WindUpCaseProcess() {}

    static final class Variables {
        /** {@link onboarding.client.Product} by name. */
        static final String PRODUCT = "product";
        /** Key of the process that undoes what was set up at the vendor. */
        static final String UNDO_PROCESS = "undoProcess";

        private Variables() {}
    }
}
