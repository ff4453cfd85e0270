package onboarding.confirmation;

import org.jspecify.annotations.Nullable;

/** What was pressed and typed on the client's page, as it came in: nothing of it is trusted. */
record ClientInput(
        @Nullable String action,
        @Nullable String name,
        @Nullable String day,
        @Nullable String reason,
        @Nullable String question,
        @Nullable String step) {

    static ClientInput empty() {
        return new ClientInput(null, null, null, null, null, null);
    }
}
